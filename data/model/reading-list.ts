import type { EventId, ProjectId, TalkId } from './ids.ts';
import type { SavedEdit, SavedState, SavedTalk } from './saved-talk.ts';
import type { Stored } from './stored.ts';
import type { TalkRow } from './talk-row.ts';

/** A list by rule: the saved talks that it fits, now and later. An empty part fits every talk. */
export type ListRule = {
  readonly id: string;
  /** What the reader calls it, 1 to 80 characters. */
  readonly name: string;
  readonly states: readonly SavedState[];
  /** Any of them, whatever their case. */
  readonly tags: readonly string[];
  readonly projects: readonly ProjectId[];
  readonly events: readonly EventId[];
  /** At most so long; talks of unknown length do not fit. Null where the length does not matter. */
  readonly minutes: number | null;
};

/** What the list is written as: JSON loses nothing, the others are for people and other programs. */
export type ListFormat = 'json' | 'csv' | 'markdown' | 'bookmarks' | 'icalendar';

export type ImportResult = {
  readonly added: number;
  readonly updated: number;
  /** Lists by rule, and removed talks that can still be brought back. */
  readonly others: number;
};

/** How many talks were taken off again, and how many are as they were before. */
export type UndoneImport = { readonly removed: number; readonly reverted: number };

/** A talk that the file and the list have in different forms. */
export type ListChange = {
  readonly id: TalkId;
  readonly ours: SavedTalk;
  /** What it would be afterwards. */
  readonly theirs: SavedTalk;
};

/** What a file would do to the list; nothing is stored yet. */
export type ListImport = {
  readonly format: ListFormat;
  readonly added: readonly SavedTalk[];
  /** The file's is later, or adds to ours without contradicting it: taken. */
  readonly changed: readonly ListChange[];
  /** Ours is later, or says something else: kept unless the reader takes the file's. */
  readonly conflicting: readonly ListChange[];
  readonly unchanged: number;
  /** Removed talks that the list does not know: they can be brought back here too. */
  readonly removed: number;
  /** Names of the lists by rule that are added. */
  readonly rules: readonly string[];
  /** Entries that are no talk of the packs: line or title, at most 200. */
  readonly unknown: readonly string[];
  readonly unknownTotal: number;
};

/** The part of the library that is the reader's own. */
export type KeptList = {
  /** Without the removed ones, newest first. */
  readingList(): Promise<readonly SavedTalk[]>;
  /** What was removed in the last 30 days, latest first. Older ones are gone. */
  removedTalks(): Promise<readonly SavedTalk[]>;
  /** Saving a saved talk again changes nothing; a removed one comes back with its notes. */
  save(id: TalkId): Promise<Stored<SavedTalk>>;
  /** Into the trash. Answers what it was, for undo, or null if it was not on the list. */
  remove(id: TalkId): Promise<Stored<SavedTalk | null>>;
  /** Undo of a removal: puts back exactly what was removed. */
  putBack(saved: SavedTalk): Promise<Stored<SavedTalk>>;
  /** Out of the trash, as it was. */
  restore(id: TalkId): Promise<Stored<SavedTalk>>;
  setNote(id: TalkId, note: string): Promise<Stored<SavedTalk>>;
  /** Changes several things at once. Undo is the same with what they were. */
  editSaved(id: TalkId, edit: SavedEdit): Promise<Stored<SavedTalk>>;
  /** The talk that an address is of: recording, schedule page or slides, in any of their forms. */
  talkByUrl(url: string): Promise<TalkRow | null>;

  listRules(): Promise<readonly ListRule[]>;
  /** All of them, in the order in which they are shown. */
  setListRules(rules: readonly ListRule[]): Promise<Stored<readonly ListRule[]>>;

  /** The list as a text; JSON (format `hallway-track/reading-list@2`) if nothing is said. */
  exportList(format?: ListFormat): Promise<string>;
  /** What a file of any of the formats would change. */
  previewList(text: string): Promise<Stored<ListImport>>;
  /** Imports the file, whole or not at all; of the conflicting ones those named take the file's. */
  applyList(text: string, theirs: readonly TalkId[]): Promise<Stored<ImportResult>>;
  /** Takes the last import back, but for talks that were changed since; null: there is none. */
  undoImport(): Promise<Stored<UndoneImport | null>>;
};
