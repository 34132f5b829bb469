import type { SavedState, SavedTalk } from '../model/saved-talk.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { noteLimit } from './saved-schema.ts';

/** A copy of the talk for the list, not yet watched. */
export const newlySaved = (talk: Talk, event: ConferenceEvent, now: number): SavedTalk => ({
  id: talk.id,
  talk,
  event,
  state: 'to-watch',
  note: '',
  savedAt: now,
  changedAt: now,
});

/** The same object if nothing changes. */
export const withState = (saved: SavedTalk, state: SavedState, now: number): SavedTalk =>
  saved.state === state ? saved : { ...saved, state, changedAt: later(saved, now) };

/** The same object if nothing changes; the note is cut at its limit. */
export function withNote(saved: SavedTalk, note: string, now: number): SavedTalk {
  const cut = note.slice(0, noteLimit);
  return saved.note === cut ? saved : { ...saved, note: cut, changedAt: later(saved, now) };
}

/** A clock that was set back must not make a change look older than what it changed. */
const later = (saved: SavedTalk, now: number): number => Math.max(now, saved.changedAt + 1);

/** The order of the list: newest first, then by id. */
export const newestFirst = (a: SavedTalk, b: SavedTalk): number =>
  b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);

export type Merge = {
  readonly put: readonly SavedTalk[];
  readonly added: number;
  readonly updated: number;
};

/** What an import changes: new talks, and those that were changed later than ours. */
export function merge(ours: ReadonlyMap<string, SavedTalk>, theirs: readonly SavedTalk[]): Merge {
  const added = theirs.filter(({ id }) => !ours.has(id));
  const updated = theirs.filter(({ id, changedAt }) => {
    const own = ours.get(id);
    return own !== undefined && changedAt > own.changedAt;
  });
  return { put: [...added, ...updated], added: added.length, updated: updated.length };
}
