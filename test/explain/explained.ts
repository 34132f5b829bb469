import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { compileLexicon } from '../../data/recogniser/compile.ts';
import { findChromium } from '../browsers/find.ts';
import { readCatalogue } from '../eval/catalogue.ts';
import { openTarget } from '../tour/target.ts';
import type { ExplainPage } from './client.ts';

/** `npm run explain [-- URL|FILE.html]`: every name that may be a project, with all reasons for and against. */
export async function explained(page: string | undefined): Promise<readonly string[]> {
  const target = await openTarget(page);
  const browser = await launch({
    executablePath: findChromium(),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const [tab] = await browser.pages();
    await tab!.goto(target.url);
    // Not by a script of the page: its policy may forbid that.
    await tab!.evaluate(await clientCode());
    return await tab!.evaluate((json) => explainPage(json), compileLexicon(readCatalogue()));
  } finally {
    await browser.close();
    await target.close();
  }
}

async function clientCode(): Promise<string> {
  const entry = join(new URL('.', import.meta.url).pathname, 'client.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'explain' } },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

declare const explainPage: ExplainPage;
