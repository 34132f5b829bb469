import type { SavedState } from '../../data/model/saved-talk.ts';
import { t, type MessageKey } from './text.ts';

const keys: Readonly<Record<SavedState, MessageKey>> = {
  'to-watch': 'listToWatch',
  started: 'listStarted',
  watched: 'listWatched',
  kept: 'listKept',
  'not-for-me': 'listNotForMe',
};

/** A state in words. */
export const stateName = (state: SavedState): string => t(keys[state]);
