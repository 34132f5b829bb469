import { readFileSync } from 'node:fs';
import { readOwnPack } from '../../../data/catalogue/own-pack.ts';
import {
  isRefusal,
  type DraftTalk,
  type ImportDraft,
  type Refusal,
} from '../../../data/importers/draft.ts';
import type { Limits } from '../../../data/importers/limits.ts';
import { readImport } from '../../../data/importers/read-import.ts';

const folder = new URL('../../fixtures/schedules/', import.meta.url);

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(name, folder)));

export const fixtureText = (name: string): string => new TextDecoder().decode(fixture(name));

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

export const read = (file: string | Uint8Array, limits?: Limits): ImportDraft | Refusal =>
  readImport(bytesOf(file), readOwnPack, limits);

/** The draft of a file; a refusal fails the test. */
export function draftOf(file: string | Uint8Array): ImportDraft {
  const draft = read(file);
  if (isRefusal(draft)) throw new Error(JSON.stringify(draft));
  return draft;
}

export const fixtureDraft = (name: string): ImportDraft => draftOf(fixture(name));

/** The refusal of a file; a draft fails the test. */
export function refusalOf(file: string | Uint8Array, limits?: Limits): Refusal {
  const refusal = read(file, limits);
  if (!isRefusal(refusal)) throw new Error(`not refused: ${refusal.talks.length} talks`);
  return refusal;
}

export function talkOf(draft: ImportDraft, title: string): DraftTalk {
  const found = draft.talks.find((talk) => talk.title === title);
  if (!found) throw new Error(`${title} is not among ${draft.talks.map((talk) => talk.title)}`);
  return found;
}

export const titles = (draft: ImportDraft): readonly string[] =>
  draft.talks.map(({ title }) => title);

/** `code: what` of everything that was left out. */
export const skipped = (draft: ImportDraft): readonly string[] =>
  draft.skipped.map(({ code, what }) => `${code}: ${what}`);
