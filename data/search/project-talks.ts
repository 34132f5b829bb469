import type { ProjectId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import type { TalkFacts } from './index-file.ts';
import type { OpenIndex } from './open-index.ts';

/** A talk that may stand on the card of a project. */
export type Candidate = {
  readonly talk: TalkFacts;
  readonly weight: Weight;
  /** 0: about the project itself, 1: about its parent. Lower ones always come first. */
  readonly tier: 0 | 1;
};

/** With fewer talks of its own than this, a sub-project also shows its parent's. */
const few = 4;

export const weights: Readonly<Record<Weight, number>> = { title: 3, subject: 2, mentioned: 1 };

/** The talks about a project, and its parent's where its own are few; each once, in no order. */
export function talksAbout(open: OpenIndex, project: ProjectId): readonly Candidate[] {
  const own = (open.talksOf.get(project) ?? []).map((found) => ({ ...found, tier: 0 as const }));
  const parent = open.projects.get(project)?.parent;
  if (!parent || own.length >= few) return own;
  const known = new Set(own.map(({ talk }) => talk.id));
  const others = (open.talksOf.get(parent) ?? []).filter(({ talk }) => !known.has(talk.id));
  return [...own, ...others.map((found) => ({ ...found, tier: 1 as const }))];
}

/** For a list without a query: own talks first, then by weight, recorded ones, newest. */
export const inListOrder = (a: Candidate, b: Candidate): number =>
  a.tier - b.tier ||
  weights[b.weight] - weights[a.weight] ||
  Number(b.talk.recorded) - Number(a.talk.recorded) ||
  newestFirst(a.talk, b.talk);

export const newestFirst = (a: TalkFacts, b: TalkFacts): number =>
  compare(b.day, a.day) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** 0.7 to 1: halves its upper part in four years, so that classics survive. */
export function recency(day: string, now: number): number {
  const years = Math.max(0, (now - Date.parse(day || '2000-01-01')) / 31_557_600_000);
  return 0.7 + 0.3 * 0.5 ** (years / 4);
}
