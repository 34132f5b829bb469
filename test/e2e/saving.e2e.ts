import { expect, test } from 'vitest';
import { clickNode } from '../browsers/ax.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { askLibrary } from '../browsers/popup.ts';
import { restart } from '../browsers/start.ts';
import {
  cardIn,
  isSaved,
  lookAtCard,
  readingListIn,
  rowsIn,
  saveButtonIn,
  titleOf,
} from '../browsers/surfaces.ts';
import { until } from '../browsers/until.ts';
import { hoverWord } from '../browsers/words.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds, someTalks } from './talks.ts';

inEachBrowser('a talk is saved', (bench) => {
  async function openPage() {
    const page = await bench.open('/docs.html');
    await waitForMarks(page);
    return page;
  }

  test('from the menu of its link, once, whichever of its pages that leads to', async () => {
    const own = await bench.driver.openOwn('popup.html');
    await someTalks(own, 1);
    const { id, video, schedule } = await talkOfTwoPages(own);
    const page = await bench.open('/static.html');
    const choose = async (address: string, said: RegExp) => {
      await page.evaluate((href) => {
        const link = document.createElement('a');
        Object.assign(link, { href, id: 'talk-link', textContent: 'A talk' });
        document.querySelector('#talk-link')?.remove();
        document.body.prepend(link);
      }, address);
      await bench.driver.chooseForLink(page, '#talk-link', 'save-link');
      await until(`the button to say ${String(said)}`, async () =>
        said.test(await own.evaluate(buttonTitle)),
      );
      return savedIds(own);
    };
    const short = `https://youtu.be/${new URL(video).searchParams.get('v')}?si=x&t=90`;
    expect(await choose(short, /^Saved/)).toEqual([id]);
    expect(await choose(`${schedule}?iframe=no`, /^Already/)).toEqual([id]);
    expect(await choose('https://youtu.be/zzzzzzzzzzz', /^Not saved/)).toEqual([id]);
    await askLibrary(own, 'remove', id);
  });

  test('from the card, is on the reading list, and still there after the browser has restarted', async () => {
    const page = await openPage();
    await hoverWord(page, 'Kyverno');
    const title = await toggleFirst(page, 'Kyverno');
    const popup = await bench.driver.openPopup(page);
    expect((await readingListIn(popup)).map(titleOf)).toEqual([title]);

    bench.driver = await restart(bench.driver);
    const later = await bench.driver.openOwn('popup.html');
    expect((await readingListIn(later)).map(titleOf)).toEqual([title]);
  });

  test('from the card, and taken back right there', async () => {
    const before = await savedIds(await bench.driver.openOwn('popup.html'));
    const page = await openPage();
    await hoverWord(page, 'cert-manager');
    await toggleFirst(page, 'cert-manager');
    await toggleFirst(page, 'cert-manager');
    expect(await savedIds(await bench.driver.openOwn('popup.html'))).toEqual(before);
  });
});

type Link = { readonly kind: string; readonly url: string; readonly exact: boolean };
type Hits = {
  readonly hits: readonly {
    readonly talk: { readonly id: string; readonly links: readonly Link[] };
  }[];
};

/** A talk of which the packs know the recording and the schedule page. */
async function talkOfTwoPages(own: DrivenPage) {
  const request = { query: 'kubecon has:video', project: null, limit: 50 };
  const { hits } = await askLibrary<Hits>(own, 'search', request);
  for (const { talk } of hits) {
    const url = (kind: string) => talk.links.find((link) => link.kind === kind && link.exact)?.url;
    const [video, schedule] = [url('video'), url('schedule')];
    if (video?.includes('watch?v=') && schedule?.includes('sched'))
      return { id: talk.id, video, schedule };
  }
  throw new Error('No talk of the packs has a recording and a schedule page.');
}

/** Runs in a page of the extension: what the button in the toolbar says. */
function buttonTitle(): Promise<string> {
  type Api = { action: { getTitle(of: object): Promise<string> } };
  const from = globalThis as unknown as { browser?: Api; chrome: Api };
  return (from.browser ?? from.chrome).action.getTitle({});
}

/** Presses the save button of the card's first talk, and waits until it says so. */
async function toggleFirst(page: DrivenPage, name: string): Promise<string> {
  const [row] = rowsIn(await cardIn(page, name));
  await lookAtCard();
  await clickNode(page, saveButtonIn(row!));
  await until('the button to change', async () => {
    const [now] = rowsIn(await cardIn(page, name));
    return now && isSaved(now) !== isSaved(row!);
  });
  return titleOf(row!);
}
