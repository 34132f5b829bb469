import type { Browser } from 'puppeteer-core';
import { liveWorker } from './chromium-worker.ts';
import type { Entered } from './driver.ts';
import { until } from './until.ts';

/** The debugging protocol has no address bar: the events are sent in the worker. */
export async function askAddressBar(
  browser: Browser,
  wake: string,
  words: string,
): Promise<Entered> {
  const worker = await (await liveWorker(browser, wake)).worker();
  const suggested = await worker!.evaluate(
    (text) =>
      new Promise<readonly string[]>((resolve) => {
        chrome.omnibox.onInputChanged.dispatch(text, (found: readonly Suggestion[]) =>
          resolve(found.map(({ description }) => description)),
        );
      }),
    words,
  );
  const opened = await opens(browser, () =>
    worker!.evaluate(
      (text) => chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab'),
      words,
    ),
  );
  return { suggested, opened };
}

/** Nor has it menus; that the entry is there is told by making it once more, which is refused. */
export async function searchSelection(
  browser: Browser,
  wake: string,
  selectionText: string,
): Promise<string> {
  const worker = await (await liveWorker(browser, wake)).worker();
  const refused = await worker!.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        chrome.contextMenus.create({ id: 'search-selection', title: 'again' }, () =>
          resolve(chrome.runtime.lastError?.message),
        );
      }),
  );
  if (!refused?.includes('duplicate')) throw new Error('The menu has no search for selected text.');
  return opens(browser, () =>
    worker!.evaluate(
      (text) =>
        chrome.contextMenus.onClicked.dispatch({
          menuItemId: 'search-selection',
          selectionText: text,
        }),
      selectionText,
    ),
  );
}

/** The address of the tab that something opens. */
async function opens(browser: Browser, act: () => Promise<void>): Promise<string> {
  const before = new Set(browser.targets());
  await act();
  const target = await until('a new tab', () =>
    browser.targets().find((one) => !before.has(one) && one.url().includes('library.html')),
  );
  return target.url();
}

/** The part of the extension API that is used above, seen from inside the worker. */
type Suggestion = { readonly description: string };
type Sent = { dispatch(...args: readonly unknown[]): void };
declare const chrome: {
  omnibox: { onInputChanged: Sent; onInputEntered: Sent };
  contextMenus: { onClicked: Sent; create(entry: object, done: () => void): void };
  runtime: { lastError?: { message: string } };
};
