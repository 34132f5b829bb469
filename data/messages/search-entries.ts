import type { Browser, Menus, Omnibox } from 'webextension-polyfill';
import type { Library } from '../model/library.ts';
import { eventName, openingLink } from '../model/talk-links.ts';

type Api = {
  readonly omnibox: Pick<
    Omnibox.Static,
    'setDefaultSuggestion' | 'onInputChanged' | 'onInputEntered'
  >;
  readonly contextMenus: Pick<Menus.Static, 'create' | 'onClicked'>;
  readonly runtime: Pick<Browser['runtime'], 'onInstalled' | 'getURL'>;
  readonly tabs: Pick<Browser['tabs'], 'create' | 'update'>;
};

type Parts = {
  readonly api: Api;
  readonly library: Pick<Library, 'search'>;
  readonly t: (key: 'searchMenu' | 'searchOmnibox', ...words: string[]) => string;
  /** Chromium reads suggestions as XML, Firefox as plain text. */
  readonly xml: boolean;
};

const menu = 'search-selection';
const longest = 200;
const suggested = 5;

/** The search from outside our pages: the address bar (`ht` and a space) and selected text. */
export function searchEntries({ api, library, t, xml }: Parts): void {
  const { omnibox, contextMenus, runtime, tabs } = api;
  const searchUrl = (query: string) =>
    runtime.getURL(`library.html#search?${new URLSearchParams({ q: query.slice(0, longest) }).toString()}`); // prettier-ignore
  const write = (text: string) => (xml ? escaped(text) : text);

  omnibox.onInputChanged.addListener((text, suggest) => {
    const said = t('searchOmnibox', write(text));
    omnibox.setDefaultSuggestion({ description: xml ? said : said.replace(/<\/?match>/g, '') });
    const ask = async () => {
      const query = text.slice(0, longest);
      const { hits } = await library.search({ query, project: null, limit: suggested });
      suggest(
        hits.map(({ talk, event }) => ({
          content: openingLink(talk, event),
          description: write(`${talk.title} · ${eventName(event)}`),
        })),
      );
    };
    ask().catch(() => suggest([]));
  });
  omnibox.onInputEntered.addListener((text, where) => {
    // A suggestion enters the address that we gave it; anything else is words.
    const url = /^https:\/\/\S+$/.test(text) ? text : searchUrl(text);
    void (where === 'currentTab' ? tabs.update({ url }) : tabs.create({ url, active: where === 'newForegroundTab' })); // prettier-ignore
  });
  runtime.onInstalled.addListener(() => {
    contextMenus.create({ id: menu, contexts: ['selection'], title: t('searchMenu') });
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== menu) return;
    void tabs.create({ url: searchUrl(selectionText.replace(/\s+/g, ' ').trim()) });
  });
}

const escaped = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
