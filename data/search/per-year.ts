import type { ProjectCard } from '../model/library.ts';
import type { Candidate } from './project-talks.ts';

/** Below so many talks, or in a single year, a line tells nothing. */
const fewest = 8;

/** Talks about the project itself per year, the first year first, without gaps; empty where they are few. */
export function perYear(candidates: readonly Candidate[]): ProjectCard['years'] {
  const years = candidates
    .filter(({ tier, talk }) => tier === 0 && talk.day)
    .map(({ talk }) => Number(talk.day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < fewest || first === last) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    talks: years.filter((year) => year === first + at).length,
  }));
}
