import { expect, test } from 'vitest';
import { textOf } from '../../browsers/ax.ts';
import { waitForMarks } from '../../browsers/marks.ts';
import { cardIn, rowsIn } from '../../browsers/surfaces.ts';
import { hoverWord } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';

// The browser is fresh and nothing is waited for but what is shown: the extension is being installed
// while the page opens. The only server is the page's own.
export function firstPage(bench: Bench): void {
  test('is marked, and its first hover shows a card with talks', async () => {
    const page = await bench.open('/static.html');
    await waitForMarks(page, (found) => found.includes('Kyverno'));
    await hoverWord(page, 'Kyverno');
    const card = await cardIn(page, 'Kyverno');
    expect(rowsIn(card).length).toBeGreaterThan(0);
    expect(textOf(card)).toMatch(/20\d\d/);
    expect(page.problems).toEqual([]);
  });
}
