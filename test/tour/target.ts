import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { serveFolder } from '../browsers/serve.ts';

export type Target = { readonly url: string; close(): Promise<void> };

const sample = new URL('../fixtures/pages/docs.html', import.meta.url).pathname;

/** An address as it is; a file, or the sample page, served on localhost with its folder. */
export async function openTarget(page: string = sample): Promise<Target> {
  if (/^https?:/.test(page)) return { url: page, close: () => Promise.resolve() };
  const file = resolve(page);
  if (!existsSync(file)) throw new Error(`${page} is neither an http(s) address nor a file.`);
  const site = await serveFolder(dirname(file));
  const url = `${site.origin}/${encodeURIComponent(basename(file))}`;
  return { url, close: () => site.close() };
}
