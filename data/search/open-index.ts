import type { ProjectId, TalkId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import { nameKey } from '../text/search-words.ts';
import { factsAt } from './facts-at.ts';
import { grouped, once } from './grouped.ts';
import type { FullIndexFile, IndexFile, ProjectFacts, TalkFacts, Topic } from './index-file.ts';
import { madeWith } from './made-with.ts';
import { openTable, type TalkTable } from './talk-table.ts';
import { openTerms, type TermIndex } from './term-index.ts';

export type ProjectTalk = { readonly talk: TalkFacts; readonly weight: Weight };

/** Everything that search and ranking ask. The maps are made when they are first asked for. */
export type OpenIndex = {
  readonly table: TalkTable;
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

/** Opens the small index, the first line, or answers null if it was made by another version of the code. */
export function openIndex(json: string): OpenIndex | null {
  const file = parse<IndexFile>(json.split('\n', 1)[0]!);
  if (file === null) return null;
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
  const placeOf = once(() => new Map(table.ids.map((id, place) => [id, place])));
  return {
    table,
    terms: openTerms(file.terms, frequent),
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

/** Opens the full index, the last line, that belongs to a small one, or answers null if it is of another build. */
export function openFull(
  json: string,
  small: Pick<OpenIndex, 'pair' | 'frequent'>,
): TermIndex | null {
  const file = parse<FullIndexFile>(json.slice(json.indexOf('\n') + 1));
  return file?.pair === small.pair ? openTerms(file.terms, small.frequent) : null;
}

/** Our own package wrote it; the check of `madeWith` tells whether this code did. */
function parse<File extends { readonly madeWith: string }>(json: string): File | null {
  try {
    const file = JSON.parse(json) as File | null;
    return file?.madeWith === madeWith ? file : null;
  } catch {
    return null;
  }
}
