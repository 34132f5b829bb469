import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { drivePage } from './drive-page.ts';
import type { Driver, StartOptions } from './driver.ts';
import { findFirefox } from './find.ts';
import { askAddressBar, pressMenu } from './firefox-entries.ts';
import {
  chooseInMenu,
  focusTab,
  pressShortcut,
  stopEventPage,
  waitForExtension,
  windowScope,
  workedMs,
  type WindowScope,
} from './firefox-window.ts';
import { inFirefoxCard, setWishes } from './firefox-card.ts';
import { firefoxTree } from './firefox-tree.ts';
import { killTree, processTree } from './kill-tree.ts';
import { middleOf } from './links.ts';
import { openPopupInTab } from './popup.ts';
import { until } from './until.ts';
import { placeXpi } from './xpi.ts';
import { zoomTab } from './zoom.ts';

const gecko = 'hallway-track@hallway-track.dev';
/** Fixed, so that the store of a run is found again by the next one. */
const uuid = '6a1f0c7e-0b5d-4c1e-9d53-2f1f6a7b8c9d';

/** Headless Firefox with the built extension as an XPI file in its profile. */
export async function startFirefox(options: StartOptions): Promise<Driver> {
  if (options.extension !== null) await placeXpi(options.extension, options.profile, gecko);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: !options.headed,
    userDataDir: options.profile,
    acceptInsecureCerts: options.anyCertificate ?? false,
    defaultViewport: options.headed ? null : { width: 1280, height: 800 },
    // Extension pages and the browser's own window are closed to WebDriver without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  const scope = await windowScope(browser);
  if (options.extension !== null) await waitForExtension(scope, gecko);
  const own = (path: string) => `moz-extension://${uuid}/${path}`;
  const tab = tabs(browser);
  const open = async (url: string) => openTab(await tab(), scope, url);
  const openOwn = (path: string) => open(own(path));
  return {
    name: 'firefox',
    options,
    own,
    store: join(options.profile, `storage/default/moz-extension+++${uuid}/idb`),
    open,
    openOwn,
    // WebDriver does not see the panel of a real popup.
    openPopup: (over) => openPopupInTab({ own, openOwn }, over),
    zoom: (over, factor) => zoomTab(openOwn, over, factor),
    chooseForLink: async (page, selector, entry) => {
      const { x, y } = await middleOf(page, selector);
      await page.front();
      await page.clickRight(x, y);
      await chooseInMenu(scope, entry);
    },
    stopBackground: () => stopEventPage(scope, gecko),
    runCommand: (name) => pressShortcut(scope, gecko, name),
    askAddressBar: (words) => askAddressBar(scope, `ht ${words}`),
    searchSelection: async (page, { x, y }) => {
      await page.front();
      await page.clickRight(x, y);
      return pressMenu(scope);
    },
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    processes: () => processTree(browser.process()!.pid!),
    kill: () => killTree(browser.process()!),
  };
}

function preferences({ proxy }: StartOptions): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    // The ESR takes an unsigned file from the profile with these two.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
    'intl.accept_languages': 'en-US, en',
    // Smooth scrolling moves a word after its place was asked for.
    'general.smoothScroll': false,
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** The tab that the browser starts with, then new ones; what a tab shows is not always known here. */
function tabs(browser: Browser): () => Promise<Page> {
  let first = true;
  return async () => {
    const [opened] = first ? await browser.pages() : [];
    first = false;
    return opened ?? browser.newPage();
  };
}

async function openTab(page: Page, scope: WindowScope, url: string) {
  const driven = drivePage(page, {
    goto: (address) => goTo(page, address),
    tree: async () => {
      await page.bringToFront();
      return firefoxTree(scope);
    },
    inCard: (fn) => inFirefoxCard(page, fn),
    prefer: (wishes) => setWishes(scope, wishes),
    front: async () => {
      await page.bringToFront();
      await focusTab(scope);
    },
    workedMs: () => workedMs(scope),
  });
  await driven.goto(url);
  await focusTab(scope);
  return driven;
}

/**
 * WebDriver never reports that an extension's page has loaded, so the page itself is asked. Right
 * after a start it may load before the extension does, without the extension's API: then again.
 */
async function goTo(page: Page, url: string) {
  if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
  await until(
    `${url} to load`,
    async () => {
      page.goto(url).catch(() => {});
      return until('this attempt', () => Promise.race([arrived(page, url), soon()]), 3000).catch(
        () => false,
      );
    },
    20_000,
  );
}

const arrived = (page: Page, url: string) =>
  page
    .evaluate((address) => {
      const { browser } = globalThis as { browser?: { runtime?: object } };
      return (
        location.href === address && document.readyState === 'complete' && Boolean(browser?.runtime)
      );
    }, url)
    .catch(() => false);

const soon = () =>
  new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), 500);
  });
