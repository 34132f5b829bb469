import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import css from '../components/card/card.css?inline';
import { cardDesk } from '../data/card/desk.ts';
import { packageAssets } from '../data/library/assets.ts';
import { install, repair, writeNames } from '../data/library/install.ts';
import { keptLexicon } from '../data/library/kept-lexicon.ts';
import { localLibrary } from '../data/library/local.ts';
import { shelves } from '../data/library/shelf.ts';
import { librarySubscriptions, subscriptionAlarm } from '../data/library/subscriptions.ts';
import type { Sender } from '../data/messages/caller.ts';
import type { PageRequest } from '../data/messages/page-protocol.ts';
import { saveLinkEntry } from '../data/messages/save-link-entry.ts';
import { searchEntries } from '../data/messages/search-entries.ts';
import { serve } from '../data/messages/serve.ts';
import { undoGrants } from '../data/messages/undo-grants.ts';
import { createReferee } from '../data/recogniser/referee.ts';
import { packageText } from '../data/net/package-file.ts';
import { siteControls } from '../data/settings/site-controls.ts';
import { openBrowserStores } from '../data/store/browser-stores.ts';

export default defineBackground(() => {
  const now = () => Date.now();
  const { packs, list, lastCopy, alone, subscriptions: kept } = openBrowserStores(now);
  const assets = packageAssets((path) => packageText(browser.runtime.getURL(path)));
  const installation = { assets, packs, storage: browser.storage, alone };
  const quietly = (work: Promise<unknown>) => void work.catch(console.error);

  const library = localLibrary({
    shelf: shelves(packs, assets),
    list,
    lastCopy,
    now,
    storedPacks: () => packs.list(),
    refreshNames: () => writeNames(installation),
  });
  const subscriptions = librarySubscriptions({
    kept,
    packs,
    alone,
    now,
    api: browser,
    packsChanged: () => library.packsChanged(),
  });
  const referee = createReferee(keptLexicon(browser.storage, assets));
  const grants = undoGrants(browser.storage.session, now);
  const answer = serve({
    library,
    subscriptions,
    desk: ({ host, tab }) => ({
      ...referee,
      ...cardDesk({
        library,
        controls: siteControls(host, browser.storage, openTab, now),
        undo: {
          grant: (talk) => grants.grant(tab, talk),
          use: (talk) => grants.use(tab, talk),
        },
        t: (key, ...words) => browser.i18n.getMessage(key, words),
        css,
        now,
      }),
    }),
    self: { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') },
    now,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(message, sender),
  );
  const begin = () => {
    quietly(install(installation));
    // Firefox forgets alarms when it ends.
    quietly(subscriptions.arrange());
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === subscriptionAlarm) quietly(subscriptions.runDue());
  });
  browser.commands.onCommand.addListener((command) => {
    const request: PageRequest = { kind: 'step-mark', by: command === 'next-mark' ? 1 : -1 };
    quietly(toActiveTab(request));
  });
  saveLinkEntry({
    api: browser,
    library,
    t: (key, ...words) => browser.i18n.getMessage(key, words),
  });
  searchEntries({
    api: browser,
    library,
    t: (key, ...words) => browser.i18n.getMessage(key, words),
    xml: !import.meta.env.FIREFOX,
  });
  quietly(repair(installation));
});

/** Pages without our script (the browser's own, the stores) do not answer: nothing to do there. */
async function toActiveTab(request: PageRequest): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined)
    await browser.tabs.sendMessage(tab.id, request, { frameId: 0 }).catch(() => null);
}

const openTab = async (page: string): Promise<void> =>
  void (await browser.tabs.create({ url: browser.runtime.getURL(page) }));
