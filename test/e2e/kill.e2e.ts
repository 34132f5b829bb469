import { expect, test } from 'vitest';
import { askLibrary } from '../browsers/popup.ts';
import { startBrowser } from '../browsers/start.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds, someTalks } from './talks.ts';

/** Firefox needs two seconds to start, Chromium a third of one. */
const rounds = { chromium: 20, firefox: 5 };

inEachBrowser('killed right after a save is acknowledged', (bench) => {
  test('it has lost nothing, however often', async () => {
    const count = rounds[bench.driver.name];
    const talks = await someTalks(await bench.driver.openOwn('popup.html'), count);
    for (let round = 0; round < count; round += 1) {
      const own = await bench.driver.openOwn('popup.html');
      const answer = await askLibrary<{ ok: boolean }>(own, 'save', talks[round]);
      await bench.driver.kill();
      expect(answer.ok).toBe(true);
      bench.driver = await startBrowser(bench.driver.name, bench.driver.options);
      const kept = await savedIds(await bench.driver.openOwn('popup.html'));
      expect(kept).toEqual(talks.slice(0, round + 1).toReversed());
    }
  });
});
