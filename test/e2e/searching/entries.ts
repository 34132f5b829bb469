import { expect, test } from 'vitest';
import type { Bench } from '../bench.ts';

export function entries(bench: Bench): void {
  const search = (query: string) => bench.driver.own(`library.html#search?q=${query}`);

  test('the address bar suggests talks, and Enter shows all of them', async () => {
    await bench.open('/static.html');
    const { suggested, opened } = await bench.driver.askAddressBar('kyverno');
    expect(suggested).toHaveLength(5);
    expect(suggested.join()).toContain('Kyverno');
    expect(opened).toBe(search('kyverno'));
  });

  test('the menu over selected text searches for it', async () => {
    const page = await bench.open('/static.html');
    const at = await page.evaluate(() => {
      const heading = document.querySelector('h1, h2, p')!;
      heading.textContent = 'Longhorn  storage';
      getSelection()!.selectAllChildren(heading);
      const { x, y, height } = heading.getBoundingClientRect();
      return { x: x + 10, y: y + height / 2 };
    });
    const opened = await bench.driver.searchSelection(page, at, 'Longhorn  storage');
    expect(opened).toBe(search('Longhorn+storage'));
  });
}
