import { expect, test } from 'vitest';
import { askLibrary } from '../browsers/popup.ts';
import { startBrowser } from '../browsers/start.ts';
import { dropStore, scribbleStore } from './damage.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds, someTalks } from './talks.ts';
import { noticeIn } from '../browsers/surfaces.ts';
import { pause } from '../browsers/until.ts';

type Health = { readonly kind: string };

inEachBrowser('a store that is', (bench) => {
  /** Ends the browser, damages its store and starts it again. */
  async function damaged(damage: (store: string) => Promise<void>) {
    await bench.driver.close();
    await damage(bench.driver.store);
    bench.driver = await startBrowser(bench.driver.name, bench.driver.options);
    return bench.driver.openOwn('popup.html');
  }

  test('scribbled over: the list comes back from its mirror, and a notice says so', async () => {
    const before = await bench.driver.openOwn('popup.html');
    const [talk] = await someTalks(before, 1);
    await askLibrary(before, 'save', talk);
    // The mirror follows a save; it does not hold it up.
    await pause(1000);
    const own = await damaged(scribbleStore);
    expect(await noticeIn(own)).toContain('1 talk was brought back');
    expect(await savedIds(own)).toEqual([talk]);
    expect(await someTalks(own, 5)).toHaveLength(5);
  });

  test('impossible to open: a notice says so, and the bundled talks are there', async () => {
    const own = await damaged(dropStore);
    expect(await noticeIn(own)).toContain('nothing can be saved');
    expect(await askLibrary<Health>(own, 'health')).toMatchObject({ kind: 'no-store' });
    const [talk] = await someTalks(own, 5);
    expect(await askLibrary(own, 'save', talk)).toMatchObject({ ok: false, reason: 'not-stored' });
  });
});
