import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { newlySaved } from '../../../data/reading-list/rules.ts';
import { someTalks } from './some-talks.ts';

/** The talks of `someTalks` as saved ones, the first saved last; one of them watched. */
export const savedTalks: readonly SavedTalk[] = someTalks.talks.map((talk, at) => ({
  ...newlySaved(
    talk,
    someTalks.events.find(({ id }) => id === talk.event)!,
    1_000 - at,
  ),
  state: at === 1 ? 'watched' : 'to-watch',
  note: at === 0 ? 'From minute 12.' : '',
  changedAt: 1_000,
}));
