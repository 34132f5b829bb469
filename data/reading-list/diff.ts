import type { ListChange } from '../model/reading-list.ts';
import type { TalkId } from '../model/ids.ts';
import type { SavedEdit, SavedTalk } from '../model/saved-talk.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import type { ListEntry } from './entry.ts';
import { newlySaved, sameEdits, withEdit } from './rules.ts';
import { cleanTags } from './tags.ts';

/** A talk that a file has: whole, or what the file says of a talk that we know. */
export type Incoming =
  | { readonly kind: 'whole'; readonly saved: SavedTalk }
  | {
      readonly kind: 'said';
      readonly talk: Talk;
      readonly event: ConferenceEvent;
      readonly entry: ListEntry;
    };

export type ListDiff = {
  readonly added: readonly SavedTalk[];
  readonly changed: readonly ListChange[];
  readonly conflicting: readonly ListChange[];
  readonly unchanged: number;
  /** Removed talks of the file that we do not know: they go into the trash. */
  readonly buried: readonly SavedTalk[];
};

type Verdict =
  | { readonly is: 'added' | 'buried'; readonly saved: SavedTalk }
  | { readonly is: 'changed' | 'conflicting'; readonly change: ListChange }
  | { readonly is: 'unchanged' };

/** What the file would do to the list. Nothing that was changed by hand is lost without being asked. */
export function diffList(
  ours: ReadonlyMap<TalkId, SavedTalk>,
  incoming: readonly Incoming[],
  now: number,
): ListDiff {
  const verdicts = onePerTalk(incoming).map((one) => judge(ours.get(idOf(one)) ?? null, one, now));
  const saved = (is: Verdict['is']) =>
    verdicts.flatMap((one) => (one.is === is && 'saved' in one ? [one.saved] : []));
  const changes = (is: Verdict['is']) =>
    verdicts.flatMap((one) => (one.is === is && 'change' in one ? [one.change] : []));
  return {
    added: saved('added'),
    buried: saved('buried'),
    changed: changes('changed'),
    conflicting: changes('conflicting'),
    unchanged: verdicts.filter(({ is }) => is === 'unchanged').length,
  };
}

const idOf = (one: Incoming): TalkId => (one.kind === 'whole' ? one.saved.id : one.talk.id);

/** Recording and schedule page of one talk are one: what is said first stands. */
const onePerTalk = (incoming: readonly Incoming[]): readonly Incoming[] =>
  [...new Map(incoming.toReversed().map((one) => [idOf(one), one])).values()].toReversed();

function judge(ours: SavedTalk | null, one: Incoming, now: number): Verdict {
  return one.kind === 'whole' ? judgeWhole(ours, one.saved) : judgeSaid(ours, one, now);
}

function judgeWhole(ours: SavedTalk | null, theirs: SavedTalk): Verdict {
  if (theirs.removedAt !== null) {
    return ours === null ? { is: 'buried', saved: theirs } : { is: 'unchanged' };
  }
  if (ours === null || ours.removedAt !== null) return { is: 'added', saved: theirs };
  if (sameEdits(ours, theirs)) return { is: 'unchanged' };
  const is = theirs.changedAt > ours.changedAt ? 'changed' : 'conflicting';
  return { is, change: { id: ours.id, ours, theirs } };
}

function judgeSaid(
  ours: SavedTalk | null,
  { talk, event, entry }: Extract<Incoming, { kind: 'said' }>,
  now: number,
): Verdict {
  if (ours === null || ours.removedAt !== null) {
    const saved = newlySaved(talk, event, entry.savedAt ?? now);
    return { is: 'added', saved: withSaid(saved, entry, saved.changedAt) };
  }
  const theirs = withSaid(ours, entry, now);
  if (theirs === ours) return { is: 'unchanged' };
  const is = contradicts(ours, theirs) ? 'conflicting' : 'changed';
  return { is, change: { id: ours.id, ours, theirs } };
}

/** Tags are added to ours; all else that the file says takes the place of ours. */
function withSaid(
  saved: SavedTalk,
  { state, reached, note, tags }: ListEntry,
  now: number,
): SavedTalk {
  const edit: SavedEdit = {
    ...(state && { state }),
    ...(reached !== undefined && { reached }),
    ...(note !== undefined && { note }),
    ...(tags && { tags: cleanTags([...saved.tags, ...tags]) }),
  };
  return withEdit(saved, edit, now);
}

/** Whether something that was said by hand would be replaced. */
const contradicts = (ours: SavedTalk, theirs: SavedTalk): boolean =>
  (ours.note !== '' && ours.note !== theirs.note) ||
  (ours.state !== 'to-watch' && ours.state !== theirs.state) ||
  (ours.reached !== 0 && ours.reached !== theirs.reached);
