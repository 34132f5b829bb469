import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TalkId } from '../../../data/model/ids.ts';

/** A query and the talks that answer it, judged by hand; 2: the answer, 1: worth finding too. */
export type Judged = {
  readonly kind: string;
  readonly query: string;
  readonly worth: ReadonlyMap<TalkId, number>;
};

type Row = {
  readonly kind: string;
  readonly query: string;
  readonly best: readonly string[];
  readonly good?: readonly string[];
};
const folder = new URL('../../fixtures/search/', import.meta.url);

/** Every judged query. Throws where a shortened id is not the id of exactly one talk. */
export function judgedQueries(ids: readonly TalkId[]): readonly Judged[] {
  const idOf = (part: string): TalkId => {
    const found = ids.filter((id) => id.includes(part));
    if (found.length !== 1) throw new Error(`${part} is part of ${found.length} ids`);
    return found[0]!;
  };
  const rows = readdirSync(folder)
    .sort()
    .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as readonly Row[]);
  return rows.map(({ kind, query, best, good = [] }) => ({
    kind,
    query: String(query),
    worth: new Map([
      ...good.map((id) => [idOf(id), 1] as const),
      ...best.map((id) => [idOf(id), 2] as const),
    ]),
  }));
}

export type Score = { readonly recall: number; readonly ndcg: number };
const depth = 10;

/** Recall and nDCG of the first ten that a search answers, over all queries. */
export function judge(
  queries: readonly Judged[],
  search: (query: string) => readonly TalkId[],
): Score & { readonly missed: readonly string[] } {
  const missed: string[] = [];
  const scores = queries.map(({ query, worth }) => {
    const found = search(query).slice(0, depth);
    const gain = (values: readonly number[]) =>
      values.reduce((sum, value, at) => sum + (2 ** value - 1) / Math.log2(at + 2), 0);
    const ideal = gain([...worth.values()].sort((a, b) => b - a).slice(0, depth));
    const recall = found.filter((id) => worth.has(id)).length / Math.min(depth, worth.size);
    if (recall < 1) missed.push(query);
    return { recall, ndcg: gain(found.map((id) => worth.get(id) ?? 0)) / ideal };
  });
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    recall: mean(scores.map(({ recall }) => recall)),
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    missed,
  };
}
