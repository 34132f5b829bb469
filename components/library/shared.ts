import type { Library } from '../../data/model/library.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import type { RecentSearches } from '../ui/use-recent.ts';
import type { Toasts } from '../ui/use-toast.ts';
import type { Keeper } from './keeper.ts';
import { hashOf, projectPlace, searchPlace, type Place } from './place.ts';
import type { ProjectId } from '../../data/model/ids.ts';
import type { TalkPlaces } from '../ui/TalkRow.tsx';

/** What every part of the page is given. */
export type Shared = {
  readonly library: Library;
  readonly list: ReadingList;
  readonly recent: RecentSearches;
  readonly toasts: Pick<Toasts, 'show'>;
  readonly keeper: Keeper;
  /** The entry of the history that is shown. */
  readonly entry: string;
  readonly go: (place: Place) => void;
  readonly replace: (place: Place) => void;
  readonly focusSearch: () => void;
};

/** The addresses of pages that rows link to. */
export const places: TalkPlaces = {
  speaker: (name) => hashOf({ kind: 'speaker', name }),
  event: (id) => hashOf({ kind: 'event', id }),
};

export const projectHref = (id: ProjectId): string => hashOf(projectPlace(id));

export const searchHref = (query: string): string => hashOf(searchPlace(query));
