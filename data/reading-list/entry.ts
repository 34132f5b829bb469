import { savedStates, type SavedState } from '../model/saved-talk.ts';

/** What a file that is not ours says of one talk; what it does not say is left out. */
export type ListEntry = {
  /** For the person: its title, or its address. */
  readonly label: string;
  /** As in our own files. */
  readonly id: string | null;
  /** Any of them may tell which talk it is. */
  readonly urls: readonly string[];
  readonly state?: SavedState;
  readonly reached?: number;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Milliseconds since 1970. */
  readonly savedAt?: number;
};

/** More entries than this are not read: nobody saves so many talks. */
export const entryLimit = 20_000;

/** A state by its name, or nothing. */
export const stateNamed = (text: string): SavedState | undefined =>
  savedStates.find((state) => state === text.trim().toLowerCase().replaceAll(' ', '-'));
