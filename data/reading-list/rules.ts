import { orderAtTop } from '../model/saved-order.ts';
import type { SavedEdit, SavedTalk } from '../model/saved-talk.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { noteLimit } from './saved-schema.ts';
import { cleanTags } from './tags.ts';

/** A copy of the talk for the list, not yet watched. */
export const newlySaved = (talk: Talk, event: ConferenceEvent, now: number): SavedTalk => ({
  id: talk.id,
  talk,
  event,
  state: 'to-watch',
  reached: 0,
  note: '',
  tags: [],
  order: orderAtTop({ savedAt: now, id: talk.id }),
  savedAt: now,
  changedAt: now,
  removedAt: null,
});

/** The same object if nothing changes. The note is cut at its limit, the tags are put in order. */
export function withEdit(saved: SavedTalk, edit: SavedEdit, now: number): SavedTalk {
  const next = {
    ...saved,
    ...edit,
    note: (edit.note ?? saved.note).slice(0, noteLimit),
    tags: edit.tags ? cleanTags(edit.tags) : saved.tags,
  };
  return sameEdits(saved, next) ? saved : { ...next, changedAt: later(saved, now) };
}

/** Into the trash; the same object if it is there. */
export const withRemoval = (saved: SavedTalk, now: number): SavedTalk =>
  saved.removedAt === null ? { ...saved, removedAt: now, changedAt: later(saved, now) } : saved;

/** Out of the trash, as it was; the same object if it is not there. */
export const withReturn = (saved: SavedTalk, now: number): SavedTalk =>
  saved.removedAt === null ? saved : { ...saved, removedAt: null, changedAt: later(saved, now) };

/** Saved again after a removal: on top, with its notes. */
export const savedAgain = (saved: SavedTalk, now: number): SavedTalk => ({
  ...withReturn(saved, now),
  savedAt: now,
  order: orderAtTop({ savedAt: now, id: saved.id }),
});

/** A clock that was set back must not make a change look older than what it changed. */
const later = (saved: SavedTalk, now: number): number => Math.max(now, saved.changedAt + 1);

/** Whether the reader's own part of both is the same. */
export const sameEdits = (a: SavedTalk, b: SavedTalk): boolean =>
  a.state === b.state &&
  a.reached === b.reached &&
  a.note === b.note &&
  a.order === b.order &&
  a.removedAt === b.removedAt &&
  a.tags.length === b.tags.length &&
  a.tags.every((tag, at) => tag === b.tags[at]);

/** The order of the list: newest first, then by id. */
export const newestFirst = (a: SavedTalk, b: SavedTalk): number =>
  b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
