import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { emulateWishes, inChromiumCard } from './chromium-card.ts';
import { chromiumTree } from './chromium-tree.ts';
import { drivePage } from './drive-page.ts';
import type { Driver, StartOptions } from './driver.ts';
import { findChromium } from './find.ts';
import { killTree, processTree } from './kill-tree.ts';
import { askAddressBar, searchSelection } from './chromium-entries.ts';
import {
  chooseForLink,
  extensionId,
  openActionPopup,
  runCommand,
  stopWorker,
} from './chromium-worker.ts';
import { addressOf } from './links.ts';
import { zoomTab } from './zoom.ts';

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
    openPopup: async (over) => {
      await over.front();
      return drive(await openActionPopup(browser, own('popup.html')));
    },
    zoom: (over, factor) => zoomTab((path) => open(own(path)), over, factor),
    chooseForLink: async (page, selector, entry) =>
      chooseForLink(browser, own('popup.html'), await addressOf(page, selector), entry),
    stopBackground: () => stopWorker(browser),
    runCommand: (name) => runCommand(browser, own('popup.html'), name),
    askAddressBar: (words) => askAddressBar(browser, own('popup.html'), words),
    searchSelection: (_page, _at, text) => searchSelection(browser, own('popup.html'), text),
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    processes: () => processTree(browser.process()!.pid!),
    kill: () => killTree(browser.process()!),
  };
}

function commandLine({ extension, headed, proxy, anyCertificate }: StartOptions): string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    ...(headed ? [] : ['--disable-gpu']),
    ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
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
  const driven = drive(first?.url() === 'about:blank' ? first : await browser.newPage());
  await driven.goto(url);
  return driven;
}

const drive = (page: Page) =>
  drivePage(page, {
    goto: async (address) => void (await page.goto(address)),
    tree: () => chromiumTree(page),
    inCard: (fn) => inChromiumCard(page, fn),
    prefer: (wishes) => emulateWishes(page, wishes),
    front: () => page.bringToFront(),
    workedMs: async () => (await page.metrics()).TaskDuration! * 1000,
  });
