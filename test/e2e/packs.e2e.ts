import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../browsers/marks.ts';
import { restart, startBrowser } from '../browsers/start.ts';
import { pause, until } from '../browsers/until.ts';
import { schedules } from '../bench/import/schedules.ts';
import { inEachBrowser } from './bench.ts';
import {
  fillFields,
  found,
  generations,
  giveFiles,
  importedPacks,
  pressButton,
  waitForWords,
  wordsIn,
} from './packs-page.ts';
import { samples } from './pack-samples.ts';
import { savedIds, someTalks } from './talks.ts';
import { askLibrary } from '../browsers/popup.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/schedules/${name}`, import.meta.url), 'utf8');
/** Real files, each under its own licence, so they are not in the repository. */
const folder = new URL('../../../shared/samples/', import.meta.url);
const here = existsSync(folder);

inEachBrowser('packs', (bench) => {
  const openPacks = () => bench.driver.openOwn('library.html#packs');

  test('a schedule and its recordings are in the search, and still there after a restart', async () => {
    const page = await openPacks();
    const [saved] = await someTalks(page, 1);
    await askLibrary(page, 'save', saved);
    await giveFiles(page, [
      { name: 'all.ics', text: fixture('sched.ics') },
      { name: 'videos.json', text: fixture('playlist.json') },
    ]);
    // The playlist is of an event that is only in the other file yet.
    await waitForWords(page, '4 of 4 accepted');
    await pressButton(page, 'Add all 2');
    await waitForWords(page, '4 recordings added.');

    bench.driver = await restart(bench.driver);
    const later = await openPacks();
    const [talk] = await found(later, 'registry that grew');
    expect(talk?.talk).toMatchObject({
      title: 'Harbor - The Registry That Grew',
      speakers: ['Ada Example', 'Bo Sample'],
    });
    expect(talk?.talk.links[0]).toMatchObject({ exact: true, url: /watch\?v=kkkkkkkkkkk$/ });
    await pressButton(later, 'Remove Example Con + Cloud Day Europe 2025');
    await waitForWords(later, 'was removed.');
    expect(await savedIds(later)).toEqual([saved]);
    expect(page.problems).toEqual([]);
    expect(later.problems).toEqual([]);
  });

  test('names that a pack brings are marked once they are on', async () => {
    const page = await openPacks();
    const own =
      '  - { id: acme-gate, name: AcmeGate, description: Theirs., maturity: other, prior: coined }\n';
    const text = fixture('pack.yaml').replace('talks:', `projects:\n${own}talks:`);
    await giveFiles(page, [{ name: 'p.yaml', text }]);
    await waitForWords(page, 'Project names that it brings');
    await pressButton(page, 'Add to library');
    await waitForWords(page, 'Stored: 2 new');

    const site = await bench.open('/static.html');
    await waitForMarks(site);
    const name = async () => {
      await site.evaluate(() => document.querySelector('p')?.prepend('AcmeGate is here. '));
      await pause(1_000);
      return (await readMarks(site)).some((mark) => JSON.stringify(mark).includes('AcmeGate'));
    };
    expect(await name()).toBe(false);
    await page.front();
    await pressButton(page, 'Mark the project names of Cloud Camp 2023 in pages');
    await waitForWords(page, 'The names of Cloud Camp 2023 are marked now.');
    await site.front();
    await site.goto(`${bench.site.origin}/static.html`);
    await waitForMarks(site);
    expect(await name()).toBe(true);
    await site.close();
  });

  test('a file that is refused leaves the packs as they were', async () => {
    const page = await openPacks();
    const before = JSON.stringify(await askLibrary(page, 'listPacks'));
    const rows = await generations(page);
    await giveFiles(page, [
      { name: 'half.json', text: fixture('pretalx-newer.json').slice(0, 900) },
    ]);
    await waitForWords(page, 'half.json was not read');
    expect(await wordsIn(page)).toMatch(/not complete[^]*Where: line \d+, column \d+/);
    expect(JSON.stringify(await askLibrary(page, 'listPacks'))).toBe(before);
    expect(await generations(page)).toBe(rows);
  });

  const steps = ['Finding projects', 'Storing the talks', 'Preparing the search'];
  test.each(steps)(
    'killed while it says “%s”, it leaves nothing torn',
    { timeout: 120_000 },
    async (step) => {
      const page = await openPacks();
      const before = await importedPacks(page);
      const size = 6_000;
      await giveFiles(page, [{ name: 'big.json', text: schedules['pretalx JSON']!(size) }]);
      if (step !== 'Finding projects') {
        await waitForWords(page, 'New to your library', 60_000);
        await pressButton(page, 'Add to library');
      }
      // A step may be over before anybody has seen it.
      const over =
        step === steps[0]
          ? ['New to your library']
          : [...steps.slice(steps.indexOf(step)), 'Stored:'];
      const seen = [step, ...over];
      await until(
        step,
        async () => {
          const words = await wordsIn(page);
          return seen.some((each) => words.includes(each));
        },
        60_000,
      );
      await bench.driver.kill();

      bench.driver = await startBrowser(bench.driver.name, bench.driver.options);
      const later = await openPacks();
      const packs = await importedPacks(later);
      const whole = packs.length > before.length;
      expect(packs.slice(0, before.length)).toEqual(before);
      expect(packs.at(-1)?.talks === size).toBe(whole);
      const hits = await found(later, 'how the cluster learned to operator event:big');
      expect(hits.length > 0).toBe(whole);
      expect(await someTalks(later, 5)).toHaveLength(5);
      // What was half written is swept away soon after the start.
      await until('only what is read', async () => (await generations(later)) === 1 + packs.length);
      if (whole) {
        await pressButton(later, 'Remove Big Conference 2024');
        await waitForWords(later, 'was removed.');
      }
    },
  );

  test('stopped, it stores nothing and begins anew', async () => {
    const page = await openPacks();
    const before = await importedPacks(page);
    await giveFiles(page, [{ name: 'big.json', text: schedules['pretalx JSON']!(6_000) }]);
    await pressButton(page, 'Stop');
    await waitForWords(page, 'Stopped. Nothing was stored.');
    await giveFiles(page, [{ name: 'small.json', text: fixture('pretalx-older.json') }]);
    await waitForWords(page, 'pretalx schedule (JSON)');
    expect(await importedPacks(page)).toEqual(before);
  });
});

inEachBrowser('real schedules', (bench) => {
  // A skipped test counts as one that failed, so either the files are tried or this is.
  test.each(here ? [] : ['shared/samples'])('there is no %s to try', (name) => {
    console.warn(`../${name} is not here: the real files were not tried.`);
    expect(here).toBe(false);
  });

  test.each(here ? [''] : [])('every file of the folder is tried%s', () => {
    expect(samples.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
  });

  test.each(here ? [...samples] : [])('$file comes in whole', async (sample) => {
    const page = await bench.driver.openOwn('library.html#packs');
    const text = readFileSync(new URL(sample.file, folder), 'utf8');
    await giveFiles(page, [{ name: 'anything', text }]);
    await waitForWords(page, sample.kind);
    const words = await wordsIn(page);
    expect(words).toContain(`${sample.talks} ${sample.talks === 1 ? 'talk' : 'talks'}`);
    const [, leftOut = '0'] = /(\d+) entries left out/.exec(words) ?? [];
    expect(Number(leftOut)).toBe(sample.skipped);
    if (sample.answers) await fillFields(page, sample.answers);
    const { button = 'Add to library', changed = 0 } = sample;
    await pressButton(page, button);
    const added = sample.talks - changed;
    await waitForWords(page, `Stored: ${added} new, ${changed} changed, 0 removed.`);
    expect((await importedPacks(page)).at(-1)?.talks).toBe(sample.talks);
    for (const { query, event, videos = [], about = [], ...spot } of sample.spots) {
      const [first] = await found(page, query);
      expect(first?.talk).toMatchObject(spot);
      expect(first?.event.name).toBe(event);
      const exact = first!.talk.links.filter((link) => link.exact).map(({ url }) => url);
      expect(exact).toEqual(expect.arrayContaining([...videos]));
      expect(first!.talk.projects.map(({ id }) => id)).toEqual(expect.arrayContaining([...about]));
    }
    expect(page.problems).toEqual([]);
    await page.close();
  });
});
