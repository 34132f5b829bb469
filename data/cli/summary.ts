import type { ImportDraft } from '../importers/draft.ts';
import type { Pack } from '../model/pack.ts';

/** `1 talk`, `2 talks`. */
export const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

/** `3 skipped (service 2, social 1)`, or nothing. */
export function skippedLine({ skipped }: Pick<ImportDraft, 'skipped'>): string {
  const codes = new Map<string, number>();
  for (const { code } of skipped) codes.set(code, (codes.get(code) ?? 0) + 1);
  const most = [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, number]) => `${code} ${number}`);
  return skipped.length === 0
    ? 'nothing skipped'
    : `${skipped.length} skipped (${most.join(', ')})`;
}

/** A line for each thing that was left out: its place in the file, what it is, why. */
export const skippedList = (file: string, { skipped }: ImportDraft): readonly string[] =>
  skipped.map(({ where, what, why }) => `${file}: ${where}: “${what}” is left out: ${why}`);

/** `456 talks, 120 with a recording, 310 with projects (88 projects)`. */
export function packLine({ talks }: Pick<Pack, 'talks'>): string {
  const projects = new Set(talks.flatMap((talk) => talk.projects.map(({ id }) => id)));
  const named = talks.filter((talk) => talk.projects.length > 0).length;
  return [
    count(talks.length, 'talk'),
    `${recorded({ talks })} with a recording`,
    `${named} with projects (${count(projects.size, 'project')})`,
  ].join(', ');
}

/** How many talks have their own recording. */
export const recorded = ({ talks }: Pick<Pack, 'talks'>): number =>
  talks.filter(({ links }) => links.some(({ kind, exact }) => kind === 'video' && exact)).length;
