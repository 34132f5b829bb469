import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumTree } from './chromium-tree.ts';
import { drivePage } from './drive-page.ts';
import type { Driver, StartOptions } from './driver.ts';
import { findChromium } from './find.ts';
import { killTree } from './kill-tree.ts';
import { until } from './until.ts';

/** Headless Chromium (or with a window) that has loaded the built extension. */
export async function startChromium(options: StartOptions): Promise<Driver> {
  const browser = await launch({
    executablePath: findChromium(),
    headless: !options.headed,
    // Extensions cannot be reached over a debugging port, and a port is open to other processes.
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headed ? null : { width: 1280, height: 800 },
    args: commandLine(options),
  });
  const id = options.extension === null ? '' : await extensionId(browser);
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  const open = async (url: string) => openTab(browser, url);
  return {
    name: 'chromium',
    options,
    own,
    store: join(options.profile, `Default/IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`),
    open,
    openOwn: (path) => open(own(path)),
    runCommand: (name) => runCommand(browser, own('popup.html'), name),
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () => killTree(browser.process()!),
  };
}

function commandLine({ extension, headed, proxy }: StartOptions): string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    ...(headed ? [] : ['--disable-gpu']),
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
    '--lang=en-US',
    ...(extension === null
      ? []
      : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
    // Local addresses bypass a proxy unless this rule takes the bypass away.
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

async function openTab(browser: Browser, url: string) {
  const [first] = await browser.pages();
  const page = first?.url() === 'about:blank' ? first : await browser.newPage();
  const driven = drivePage(page, {
    goto: async (address) => void (await page.goto(address)),
    tree: () => chromiumTree(page),
  });
  await driven.goto(url);
  return driven;
}

async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', {
    timeout: 15_000,
  });
  return new URL(target.url()).host;
}

/** Chromium takes no shortcuts from the debugging protocol: the event is sent in the worker. */
async function runCommand(browser: Browser, wake: string, name: string) {
  const worker = await (await liveWorker(browser, wake)).worker();
  await worker!.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

const isWorker = (target: { type(): string }) => target.type() === 'service_worker';

/** It stops after 30 idle seconds; any page of the extension wakes it. */
async function liveWorker(browser: Browser, wake: string) {
  const live = browser.targets().find(isWorker);
  if (live) return live;
  const page: Page = await browser.newPage();
  await page.goto(wake);
  const woken = await until('service worker', () => browser.targets().find(isWorker));
  await page.close();
  return woken;
}

/** The part of the extension API that is used above, seen from inside the worker. */
declare const chrome: {
  tabs: { query(filter: object): Promise<readonly object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};
