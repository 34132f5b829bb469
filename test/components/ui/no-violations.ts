import axe from 'axe-core';
import { cdp } from 'vitest/browser';
import { expect } from 'vitest';

/** WCAG 2.2 AA by axe, in light and in dark. */
export async function expectAccessible(): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await emulate(scheme);
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(
      violations.map(
        ({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ html }) => html).join()}`,
      ),
    ).toEqual([]);
    expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
  }
  await emulate('light');
}

const emulate = (scheme: string) =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    },
  );
