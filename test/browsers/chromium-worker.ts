import type { Browser, Page, Target } from 'puppeteer-core';
import { until } from './until.ts';

export async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget(isWorker, { timeout: 15_000 });
  return new URL(target.url()).host;
}

/** Chromium takes no shortcuts from the debugging protocol: the event is sent in the worker. */
export async function runCommand(browser: Browser, wake: string, name: string): Promise<void> {
  const worker = await (await liveWorker(browser, wake)).worker();
  await worker!.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

/** The menu of a link is the system's: the event of its entry is sent in the worker. */
export async function chooseForLink(
  browser: Browser,
  wake: string,
  linkUrl: string,
  entry: string,
): Promise<void> {
  const worker = await (await liveWorker(browser, wake)).worker();
  await worker!.evaluate(
    async (menuItemId, linkUrl) => {
      // Throws where there is no such entry.
      await chrome.contextMenus.update(menuItemId, {});
      chrome.contextMenus.onClicked.dispatch({ menuItemId, linkUrl, editable: false }, undefined);
    },
    entry,
    linkUrl,
  );
}

/** The popup itself, as a click on the button opens it: it closes when something else gets the focus. */
export async function openActionPopup(browser: Browser, address: string): Promise<Page> {
  const before = new Set(browser.targets());
  const worker = await (await liveWorker(browser, address)).worker();
  await worker!.evaluate(() => chrome.action.openPopup());
  const target = await until('the popup', () =>
    browser.targets().find((one) => !before.has(one) && one.url().startsWith(address)),
  );
  return target.asPage();
}

export async function stopWorker(browser: Browser): Promise<void> {
  await (await browser.targets().find(isWorker)?.worker())?.close();
  await until('the end of the worker', () => !browser.targets().some(isWorker));
}

const isWorker = (target: Target) => target.type() === 'service_worker';

/** It stops after 30 idle seconds; any page of the extension wakes it. */
export async function liveWorker(browser: Browser, wake: string) {
  const live = browser.targets().find(isWorker);
  if (live) return live;
  const page = await browser.newPage();
  await page.goto(wake);
  const woken = await until('service worker', () => browser.targets().find(isWorker));
  await page.close();
  return woken;
}

/** The part of the extension API that is used above, seen from inside the worker. */
declare const chrome: {
  tabs: { query(filter: object): Promise<readonly object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
  contextMenus: {
    update(id: string, change: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
  action: { openPopup(): Promise<void> };
};
