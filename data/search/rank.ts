import type { ProjectId, TalkId } from '../model/ids.ts';
import type { ProjectCard, WhyFirst } from '../model/library.ts';
import type { Weight } from '../model/talk.ts';
import { searchWords } from '../text/search-words.ts';
import { contextWords } from './context-words.ts';
import { isIdle } from './idle-words.ts';
import type { TalkFacts } from './index-file.ts';
import type { OpenIndex } from './open-index.ts';
import { perYear } from './per-year.ts';
import { newestFirst, recency, talksAbout, type Candidate } from './project-talks.ts';

export type Ranked = {
  readonly talks: readonly TalkId[];
  readonly total: number;
  /** Null where there is no talk. */
  readonly why: WhyFirst | null;
  /** Talks per year, the first year first, without gaps; empty where they are too few to tell. */
  readonly years: ProjectCard['years'];
};

type Scored = { readonly candidate: Candidate; readonly score: number };

const byWeight: Readonly<Record<Weight, number>> = { title: 1, subject: 0.85, mentioned: 0.5 };
/** A score of the index at which half of the likeness is reached. */
const half = 24;
const looked = 40;
/** A name in the title counts for its words, not for the project: all candidates have that. */
const boost = { title: 3, projects: 1, mentioned: 1, speakers: 0.5, event: 0.5, summary: 1.5 };

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
    score: worthOf(candidate, alike.get(candidate.talk.id)?.score ?? 0, now),
  }));
  const best = scored.sort(byScore).slice(0, looked);
  const talks = varied(best, limit).map(({ id }) => id);
  const first = best[0]?.candidate;
  return {
    talks,
    total: candidates.length,
    why: first ? whyFirst(first, alike.get(first.talk.id) ?? nothing, candidates) : null,
    years: perYear(candidates),
  };
}

const mostWords = 3;

function whyFirst({ talk, tier }: Candidate, shared: Shared, all: readonly Candidate[]): WhyFirst {
  if (shared.words.length > 0) return { kind: 'words', words: shared.words.slice(0, mostWords) };
  if (tier === 1) return { kind: 'parent' };
  const isNewest = all.every((other) => other.talk.day <= talk.day);
  return { kind: isNewest ? 'newest' : 'about' };
}

const worthOf = ({ talk, weight }: Candidate, alike: number, now: number): number =>
  byWeight[weight] * (0.15 + alike) * (talk.recorded ? 1 : 0.85) * recency(talk.day, now);

const byScore = (a: Scored, b: Scored): number =>
  a.candidate.tier - b.candidate.tier ||
  b.score - a.score ||
  newestFirst(a.candidate.talk, b.candidate.talk);

/** What a talk shares with the paragraph: 0 to 1, and the words, the most telling first. */
type Shared = { readonly score: number; readonly words: readonly string[] };
const nothing: Shared = { score: 0, words: [] };

function likeness(
  open: OpenIndex,
  { project, context }: { readonly project: ProjectId; readonly context: string },
  candidates: readonly Candidate[],
): ReadonlyMap<TalkId, Shared> {
  const { terms, placeOf } = open;
  const places = new Set(candidates.map(({ talk }) => placeOf.get(talk.id)!));
  const asked = contextWords(context, project, open).map(({ word, weight }) => {
    const query = [[[{ word, worth: weight, fields: boost }]]];
    return { word, scores: terms.find(query, (talk) => places.has(talk)).scores };
  });
  const shared = ({ talk }: Candidate): Shared => {
    const at = placeOf.get(talk.id)!;
    const found = asked.filter(({ scores }) => scores[at]! > 0);
    const sum = found.reduce((total, { scores }) => total + scores[at]!, 0);
    const words = found.sort((a, b) => b.scores[at]! - a.scores[at]!).map(({ word }) => word);
    return { score: sum / (sum + half), words };
  };
  return new Map(candidates.map((candidate) => [candidate.talk.id, shared(candidate)]));
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
