import type { ProjectId, TalkId } from './ids.ts';
import type { TalkRow } from './talk-row.ts';

/** Which worker of a page it is: the first answers at once, the other knows all. */
export type SearchWorkerRole = 'titles' | 'full';

export type SearchSort = 'relevance' | 'newest' | 'shortest';

/** What talks can be counted and narrowed by. */
export type FacetKind = 'project' | 'event' | 'speaker' | 'year';

export type SearchRequest = {
  /** As typed, at most 200 characters; may contain filters (`project:` `-word` `"phrase"` ...). */
  readonly query: string;
  /** Talks about this project (and its parent, where its own are few). */
  readonly project: ProjectId | null;
  /** At most 1,000. */
  readonly limit: number;
  readonly offset?: number;
  /** By relevance if nothing is said; without words that is: the weightiest, recorded, newest. */
  readonly sort?: SearchSort;
  /** Ids of chosen facets: one of a kind is enough, all kinds are wanted. */
  readonly chosen?: Readonly<Partial<Record<FacetKind, readonly string[]>>>;
  /** Lists every talk where nothing is asked for; without it an empty request finds nothing. */
  readonly all?: boolean;
  /** No corrected spelling: the way back from `correction`. */
  readonly asTyped?: boolean;
  /** How many counts of each kind are answered: 0 (if nothing is said) to 20,000. */
  readonly facetLimit?: number;
  /** Talks that are shown already, in this order: they stay first. */
  readonly keep?: readonly TalkId[];
  /** The full index is waited for. */
  readonly wait?: boolean;
};

/** A found talk. */
export type SearchHit = TalkRow & {
  /** Words of the index that matched, for highlighting. */
  readonly terms: readonly string[];
  /** The sentence of the summary that matched, if the title does not say it all; else null. */
  readonly sentence: string | null;
};

export type FacetCount = {
  /** Project or event id, the speaker's name, or four digits: as `chosen` takes it. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
};

/** Most talks first. A kind's own choice does not narrow its counts, all else does. */
export type Facets = Readonly<Record<FacetKind, readonly FacetCount[]>>;

/** Other words than the typed ones were searched; `asTyped` leads back. */
export type Correction = {
  readonly typed: string;
  readonly query: string;
};

/** A filter that leaves nothing of what the rest of the request finds. */
export type EmptyingFilter = {
  /** As typed (`year:2019`), or the name of what was chosen. */
  readonly text: string;
  readonly kind: FacetKind | 'typed' | 'limit';
  /** How many talks there are without it. */
  readonly without: number;
};

/** A way to finish what is being typed. */
export type Completion = {
  readonly kind: 'project' | 'event' | 'speaker' | 'topic';
  readonly text: string;
  /** How many talks there are of it. */
  readonly count: number;
  /** The whole query with it. */
  readonly query: string;
};

export type SearchAnswer = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly facets: Facets;
  readonly correction: Correction | null;
  /** Only where nothing was found. */
  readonly emptiedBy: EmptyingFilter | null;
  /** At most 6. */
  readonly completions: readonly Completion[];
  /**
   * False: of the small index only. Ask the same again with `wait` and `keep` (the ids shown) for all
   * there is; what is shown keeps its place.
   */
  readonly whole: boolean;
  /**
   * True: of what is seen of the talks only, for no index is open yet; how many there are is not
   * known. Ask the same again with `keep`.
   */
  readonly glimpse: boolean;
};

export const noFacets: Facets = { project: [], event: [], speaker: [], year: [] };

/** The answer to a request that asks for nothing. */
export const nothingFound: SearchAnswer = {
  hits: [],
  total: 0,
  facets: noFacets,
  correction: null,
  emptiedBy: null,
  completions: [],
  whole: true,
  glimpse: false,
};
