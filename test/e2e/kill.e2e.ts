import { expect, test } from 'vitest';
import { askLibrary } from '../browsers/popup.ts';
import { startBrowser } from '../browsers/start.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds, someTalks } from './talks.ts';

const rounds = 20;
/** A list that does not open within seconds, as on a machine that stalls, shows its last copy until it does. */
const patience = { timeout: 30_000, interval: 500 };

inEachBrowser('killed right after a save is acknowledged', (bench) => {
  test('it has lost nothing, however often', { timeout: 300_000 }, async () => {
    let own = await bench.driver.openOwn('popup.html');
    const talks = await someTalks(own, rounds);
    for (let round = 0; round < rounds; round += 1) {
      const answer = await askLibrary<{ ok: boolean }>(own, 'save', talks[round]);
      await bench.driver.kill();
      expect(answer.ok).toBe(true);
      bench.driver = await startBrowser(bench.driver.name, bench.driver.options);
      own = await bench.driver.openOwn('popup.html');
      const saved = talks.slice(0, round + 1).toReversed();
      await expect.poll(() => savedIds(own), patience).toEqual(saved);
    }
  });
});
