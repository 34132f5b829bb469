import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { someTalks } from './some-talks.ts';

/** The talks of `someTalks` as saved ones, the first saved last; one of them watched. */
export const savedTalks: readonly SavedTalk[] = someTalks.talks.map((talk, at) => ({
  id: talk.id,
  talk,
  event: someTalks.events.find(({ id }) => id === talk.event)!,
  state: at === 1 ? 'watched' : 'to-watch',
  note: at === 0 ? 'From minute 12.' : '',
  savedAt: 1_000 - at,
  changedAt: 1_000,
}));
