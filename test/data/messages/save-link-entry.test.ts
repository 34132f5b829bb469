import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readingListPart } from '../../../data/library/reading-list-part.ts';
import { saveLinkEntry } from '../../../data/messages/save-link-entry.ts';
import type { KeptList } from '../../../data/model/reading-list.ts';
import { aShelf, memoryList } from '../library/memory-list.ts';
import { aBundle, anEvent, aTalk } from '../samples.ts';

const talk = aTalk('e', 'one', {
  links: [{ kind: 'video', url: 'https://youtu.be/aaaaaaaaaaa', exact: true, note: null }],
});
const shelf = aShelf(aBundle('v', { events: [anEvent('e')], talks: [talk] }));

type Listener = (...args: never[]) => void;
let library: KeptList;
let created: readonly object[];
let click: (item: object) => void;
let said: string[];
beforeEach(() => {
  vi.useFakeTimers();
  const list = memoryList();
  library = readingListPart({ list, lastCopy: list.all, shelf: async () => shelf, now: () => 5 });
  said = [];
  const create = vi.fn<(item: object) => string>(() => '');
  const api = {
    contextMenus: {
      create,
      onClicked: { addListener: (listener: Listener) => (click = listener as never) },
    },
    runtime: { onInstalled: { addListener: (listener: Listener) => listener() } },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void said.push(text),
      setTitle: async ({ title }: { title: string }) => void said.push(title),
    },
  };
  saveLinkEntry({
    api: api as unknown as Parameters<typeof saveLinkEntry>[0]['api'],
    library,
    t: (key, ...words) => [key, ...words].join(' '),
  });
  created = create.mock.calls.map(([item]) => item);
});
const press = async (linkUrl: string | undefined, menuItemId = 'save-link') => {
  click({ menuItemId, linkUrl });
  await vi.advanceTimersByTimeAsync(0);
};

describe('the menu of a link', () => {
  it('is on links of recordings and schedule pages only', () => {
    expect(created).toMatchObject([{ contexts: ['link'] }]);
    const [{ targetUrlPatterns }] = created as [{ targetUrlPatterns: string[] }];
    expect(targetUrlPatterns).toContain('*://*.youtube.com/*');
    expect(targetUrlPatterns).not.toContain('<all_urls>');
  });

  it('saves the talk, whatever form its address has, and says so for a while', async () => {
    await press('https://www.youtube.com/live/aaaaaaaaaaa?t=5&list=x');
    expect((await library.readingList()).map(({ id }) => id)).toEqual([talk.id]);
    expect(said).toEqual(['✓', `listMenuSaved ${talk.title}`]);
    await vi.runAllTimersAsync();
    expect(said.slice(2)).toEqual(['', 'extName']);
  });

  it('says when it is saved already', async () => {
    await library.save(talk.id);
    await press('https://youtu.be/aaaaaaaaaaa');
    expect(said).toEqual(['✓', `listMenuKnown ${talk.title}`]);
  });

  it('says when no talk has that link, and stores nothing', async () => {
    await press('https://youtu.be/bbbbbbbbbbb');
    expect(said).toEqual(['?', 'listMenuUnknown']);
    expect(await library.readingList()).toEqual([]);
  });

  it('leaves other entries alone', async () => {
    await press('https://youtu.be/aaaaaaaaaaa', 'search-selection');
    await press(undefined);
    expect(said).toEqual([]);
  });
});
