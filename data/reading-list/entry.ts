import { savedStates, type SavedState } from '../model/saved-talk.ts';

/** What a file that is not ours says of one talk; what it does not say is left out. */
export type ListEntry = {
  /** For the person: its title, or its address. */
  readonly label: string;
  /** As in our own files. */
  readonly id: string | null;
  /** Any of them may tell which talk it is. */
  readonly urls: readonly string[];
  /** Title of the talk, where the file has one that may tell which talk it is. */
  readonly title?: string;
  /** When it is held: an ISO date, in the venue's time or in another. */
  readonly day?: string;
  readonly state?: SavedState;
  readonly reached?: number;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Milliseconds since 1970. */
  readonly savedAt?: number;
};

/** The entries of a file, or what is wrong with it and where: it is read whole or not at all. */
export type Entries =
  | { readonly ok: true; readonly entries: readonly ListEntry[] }
  | { readonly ok: false; readonly detail: string };

export const entriesOf = (entries: readonly ListEntry[]): Entries => ({ ok: true, entries });

/** More entries than this are refused: nobody saves so many talks. */
export const entryLimit = 20_000;

/** A state by its name, or nothing. */
export const stateNamed = (text: string): SavedState | undefined =>
  savedStates.find((state) => state === text.trim().toLowerCase().replaceAll(' ', '-'));

/** Line of a place in a text, from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
