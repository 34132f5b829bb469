import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** What axe has against the page (WCAG 2.2 AA and its best practices), in light and in dark. */
export async function violations(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await emulate(scheme);
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    // A page on which nothing was looked at has no violations either.
    if (!result.passes.some(({ id }) => id === 'color-contrast')) found.push(`${scheme}: no text`);
    found.push(...result.violations.map((violation) => `${scheme}: ${inWords(violation)}`));
  }
  await emulate('light');
  return found;
}

const inWords = ({ id, nodes }: axe.Result): string =>
  `${id}: ${nodes.map(({ html }) => html).join()}`;

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
