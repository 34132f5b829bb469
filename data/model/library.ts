import type { Browse } from './browse.ts';
import type { ProjectId, TalkId } from './ids.ts';
import type { Project } from './project.ts';
import type { PackInfo } from './pack-info.ts';
import type { KeptList } from './reading-list.ts';
import type { SearchAnswer, SearchRequest } from './search.ts';
import type { TalkRow } from './talk-row.ts';

export type CardRequest = {
  readonly project: ProjectId;
  /** The paragraph around the mention and the page's title, at most 2,000 characters. */
  readonly context: string;
};

/** Why the first talk is the first: words that it shares with the paragraph, else what it is. */
export type WhyFirst =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'parent' | 'newest' | 'about' };

export type ProjectCard = {
  readonly project: Project;
  readonly parent: Pick<Project, 'id' | 'name'> | null;
  /** The best talks for the context, best first, at most 4. */
  readonly talks: readonly TalkRow[];
  /** How many talks there are about the project (and its parent, where its own are few). */
  readonly total: number;
  /** Null where there is no talk. */
  readonly why: WhyFirst | null;
  /** Talks per year, the first year first, without gaps; empty where they are too few to tell. */
  readonly years: readonly { readonly year: number; readonly talks: number }[];
};

/** What the user should know about the store. */
export type Health =
  | { readonly kind: 'good' }
  /** IndexedDB does not open: bundled talks only, and nothing can be saved. */
  | { readonly kind: 'no-store'; readonly detail: string }
  /** The reading list was lost and brought back from its mirror. */
  | { readonly kind: 'restored'; readonly count: number };

/**
 * Everything that a surface can ask for: the whole protocol. The background serves the local one,
 * pages hold a remote one.
 */
export type Library = Browse &
  KeptList & {
    card(request: CardRequest): Promise<ProjectCard | null>;
    talk(id: TalkId): Promise<TalkRow | null>;
    search(request: SearchRequest): Promise<SearchAnswer>;
    /** The known ones among them, in the order asked. */
    projects(ids: readonly ProjectId[]): Promise<readonly Project[]>;

    /** Every pack; imported ones last. */
    listPacks(): Promise<readonly PackInfo[]>;
    /** To be told after each change of the packs: the names in pages follow it. */
    packsChanged(): Promise<void>;

    health(): Promise<Health>;
  };
