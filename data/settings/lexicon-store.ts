import type { Lexicons } from '../recogniser/names.ts';
import type { SettingsStorage } from './settings-store.ts';

type Kept = Pick<SettingsStorage, 'local'>;
type Part = keyof Lexicons;

/** What is compiled, for the background (`lexicon`) or for pages (`names`). Null before the install. */
export async function readCompiled<P extends Part>(
  storage: Kept,
  part: P,
): Promise<Lexicons[P] | null> {
  return ((await storage.local.get(part))[part] as Lexicons[P] | undefined) ?? null;
}

/** Each pause is so much longer than the last: 380 reads in an hour, and late by seconds after it. */
const longerByMs = 50;

/**
 * The names as soon as there are some, without a worker that has to wake up for it: a page may be
 * open while the extension is being installed. Asked again and again, since an event of the storage
 * may pass before the browser knows that somebody listens (seen: 1 of 60 first pages, busy machine).
 */
export async function awaitNames(storage: Kept): Promise<Lexicons['names']> {
  for (let pause = longerByMs; ; pause += longerByMs) {
    const { names } = await storage.local.get('names').catch(() => ({ names: null }));
    if (names) return names as Lexicons['names'];
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Public words only: scripts in pages can read what is kept here. */
export const writeLexicons = (storage: Kept, lexicons: Lexicons): Promise<void> =>
  storage.local.set(lexicons);

/** Calls the listener when another lexicon has been written. */
export const watchLexicon = (
  storage: Pick<SettingsStorage, 'onChanged'>,
  listener: () => void,
): void =>
  storage.onChanged.addListener((changes) => {
    if (('lexicon' satisfies Part) in changes) listener();
  });
