import { expect, test } from 'vitest';
import { clickNode, findAll, holds } from '../browsers/ax.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { restart } from '../browsers/start.ts';
import { cardIn, readingListIn, saveButtonIn, titleOf } from '../browsers/surfaces.ts';
import { until } from '../browsers/until.ts';
import { hoverWord } from '../browsers/words.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds } from './talks.ts';

inEachBrowser('a talk saved from the card', (bench) => {
  test('is on the reading list, and still there after the browser has restarted', async () => {
    const page = await bench.open('/docs.html');
    await waitForMarks(page);
    await hoverWord(page, 'Kyverno');
    const rows = findAll(await cardIn(page), { role: 'listitem' });
    const title = titleOf(rows[0]!);
    await clickNode(page, saveButtonIn(rows[0]!));
    await until('the card to say that it is saved', async () =>
      findAll(await cardIn(page), { role: 'button' }).some((button) => holds(button, 'pressed')),
    );
    const popup = await bench.driver.openPopup(page);
    expect((await readingListIn(popup)).map(titleOf)).toEqual([title]);

    bench.driver = await restart(bench.driver);
    const later = await bench.driver.openOwn('popup.html');
    expect((await readingListIn(later)).map(titleOf)).toEqual([title]);
  });

  test('and removed there is gone from the list', async () => {
    const page = await bench.open('/docs.html');
    await waitForMarks(page);
    await hoverWord(page, 'Kyverno');
    const pressed = await until('the saved one', async () =>
      findAll(await cardIn(page), { role: 'button' }).find((button) => holds(button, 'pressed')),
    );
    await clickNode(page, pressed);
    await until('the card to say that it is not saved', async () =>
      findAll(await cardIn(page), { role: 'button' }).every((button) => !holds(button, 'pressed')),
    );
    const popup = await bench.driver.openPopup(page);
    expect(await savedIds(popup)).toEqual([]);
  });
});
