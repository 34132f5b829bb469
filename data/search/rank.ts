import type { ProjectId, TalkId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import { searchWords } from '../text/search-words.ts';
import { contextWords } from './context-words.ts';
import { isIdle } from './idle-words.ts';
import type { TalkFacts } from './index-file.ts';
import type { OpenIndex } from './open-index.ts';
import { newestFirst, recency, talksAbout, type Candidate } from './project-talks.ts';
import { termAt } from './term-list.ts';

export type Ranked = { readonly talks: readonly TalkId[]; readonly total: number };

type Scored = { readonly candidate: Candidate; readonly score: number };

const byWeight: Readonly<Record<Weight, number>> = { title: 1, subject: 0.85, mentioned: 0.5 };
/** A score of the index at which half of the likeness is reached. */
const half = 1;
const looked = 40;

/** The talks about a project that are most worth watching from a paragraph, best first. */
export function rankTalks(
  open: OpenIndex,
  request: { readonly project: ProjectId; readonly context: string },
  limit: number,
  now: number,
): Ranked {
  const candidates = talksAbout(open, request.project);
  const alike = likeness(open, request, candidates);
  const scored = candidates.map((candidate) => ({
    candidate,
    score: worthOf(candidate, alike.get(candidate.talk.id) ?? 0, now),
  }));
  const best = scored.sort(byScore).slice(0, looked);
  return { talks: varied(best, limit).map(({ id }) => id), total: candidates.length };
}

const worthOf = ({ talk, weight }: Candidate, alike: number, now: number): number =>
  byWeight[weight] * (0.15 + alike) * (talk.recorded ? 1 : 0.85) * recency(talk.day, now);

const byScore = (a: Scored, b: Scored): number =>
  a.candidate.tier - b.candidate.tier ||
  b.score - a.score ||
  newestFirst(a.candidate.talk, b.candidate.talk);

/** 0 to 1 per candidate: how much it shares with the paragraph. */
function likeness(
  open: OpenIndex,
  { project, context }: { readonly project: ProjectId; readonly context: string },
  candidates: readonly Candidate[],
): ReadonlyMap<TalkId, number> {
  const words = contextWords(context, project, open);
  if (words.length === 0) return new Map();
  const { terms, table, placeOf } = open;
  const sums = new Float32Array(table.size);
  for (const { word, weight } of words) {
    const scores = new Float32Array(table.size);
    const place = termAt(terms.terms, word);
    const rarity = Math.log(1 + table.size / terms.talksWith(place)) / 127;
    terms.raise(place, weight * rarity, scores);
    for (let talk = 0; talk < table.size; talk += 1) sums[talk]! += scores[talk]!;
  }
  const score = (id: TalkId) => sums[placeOf.get(id)!]!;
  return new Map(candidates.map(({ talk }) => [talk.id, score(talk.id) / (score(talk.id) + half)]));
}

/** Takes the best, then each time the best that is not much like one already taken. */
function varied(scored: readonly Scored[], limit: number): readonly TalkFacts[] {
  const taken: TalkFacts[] = [];
  const rest = [...scored];
  while (taken.length < limit && rest.length > 0) {
    const tier = rest[0]!.candidate.tier;
    const values = rest
      .filter(({ candidate }) => candidate.tier === tier)
      .map(({ candidate, score }) => score * (1 - repetition(candidate.talk, taken)));
    const [next] = rest.splice(values.indexOf(Math.max(...values)), 1);
    taken.push(next!.candidate.talk);
  }
  return taken;
}

/** 0 to 0.8: `Maintainer updates` of four editions are one talk to a reader. */
const repetition = (talk: TalkFacts, taken: readonly TalkFacts[]): number =>
  Math.max(0, ...taken.map((other) => 0.8 * overlap(titleWords(talk), titleWords(other))));

const titleWords = ({ title }: TalkFacts): ReadonlySet<string> =>
  new Set(
    searchWords(title)
      .filter(({ word }) => !isIdle(word))
      .map(({ word }) => word.replace(/s$/, '')),
  );

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
