import type { ProjectId, TalkId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import { nameKey } from '../text/search-words.ts';
import { factsAt } from './facts-at.ts';
import { grouped, once } from './grouped.ts';
import { lineOf } from './index-file.ts';
import type { FactsFile, ProjectFacts, TalkFacts, TermsFile, Topic } from './index-file.ts';
import { madeWith } from './made-with.ts';
import { numberWords } from './number-words.ts';
import { storeTerms } from './store-terms.ts';
import { openTable, type TalkTable } from './talk-table.ts';
import { openTerms, type TermIndex } from './term-index.ts';

export type ProjectTalk = { readonly talk: TalkFacts; readonly weight: Weight };

/** Everything that search and ranking ask. The maps are made when they are first asked for. */
export type OpenIndex = {
  readonly table: TalkTable;
  /** Of the small index; read when they are first asked for. */
  readonly terms: TermIndex;
  readonly topics: readonly Topic[];
  /** Words of which the small index does not know all talks, and how many those are. */
  readonly frequent: ReadonlyMap<string, number>;
  /** Of the full index that belongs to this one. */
  readonly pair: string;
  readonly projects: ReadonlyMap<ProjectId, ProjectFacts>;
  /** The projects that a `nameKey` means. */
  readonly named: ReadonlyMap<string, readonly ProjectFacts[]>;
  readonly talks: ReadonlyMap<TalkId, TalkFacts>;
  readonly talksOf: ReadonlyMap<ProjectId, readonly ProjectTalk[]>;
  /** Row of a talk in the table. */
  readonly placeOf: ReadonlyMap<TalkId, number>;
};

/**
 * Opens the facts and the small index, or answers null if they were made by another version of the
 * code. `small`: its terms, where they come apart; null for whoever asks the full index alone.
 */
export function openIndex(text: string, small: string | null = lineOf(text, 1)): OpenIndex | null {
  const file = parse<FactsFile>(lineOf(text, 0));
  if (file === null || (small !== null && !small.startsWith(headOf(file.pair)))) return null;
  const table = openTable(file.table);
  const frequent = new Map(file.frequent);
  const facts = once(() => Array.from(table.ids, (_, talk) => factsAt(table, talk)));
  const talks = once(() => new Map(facts().map((talk) => [talk.id, talk])));
  const talksOf = once(() =>
    grouped(
      facts().flatMap((talk) =>
        talk.projects.map(({ id, weight }) => [id, { talk, weight }] as const),
      ),
    ),
  );
  const terms = termsLater(small, file.pair, frequent);
  const placeOf = once(() => new Map(table.ids.map((id, place) => [id, place])));
  return {
    table,
    get terms() {
      return terms();
    },
    frequent,
    topics: file.topics,
    pair: file.pair,
    projects: new Map(file.projects.map((project) => [project.id, project])),
    named: grouped(
      file.projects.flatMap((project) =>
        [...new Set(project.spellings.map(nameKey))].map((key) => [key, project] as const),
      ),
    ),
    get talks() {
      return talks();
    },
    get talksOf() {
      return talksOf();
    },
    get placeOf() {
      return placeOf();
    },
  };
}

/** Opens the terms of the full index that belong to these facts, or answers null if they are of another build. */
export function openFull(
  json: string,
  { pair, frequent }: Pick<OpenIndex, 'pair' | 'frequent'>,
): TermIndex | null {
  const file = parse<TermsFile>(json);
  return file?.pair === pair ? openTerms(file.terms, frequent) : null;
}

/** In a function of its own: the text must not live as long as the index. */
const termsLater = (small: string | null, pair: string, frequent: OpenIndex['frequent']) =>
  once(() => openFull(small ?? '', { pair, frequent }) ?? noTerms());

const noTerms = (): TermIndex => openTerms(storeTerms(numberWords([]), []).small);

/** How the stored terms of this pair begin: told without reading megabytes. */
const headOf = (pair: string): string => JSON.stringify({ madeWith, pair }).slice(0, -1);

/** Our own package wrote it; the check of `madeWith` tells whether this code did. */
function parse<File extends { readonly madeWith: string }>(json: string): File | null {
  try {
    const file = JSON.parse(json) as File | null;
    return file?.madeWith === madeWith ? file : null;
  } catch {
    return null;
  }
}
