import type { Problem } from '../catalogue/parse-source.ts';

/** Problems as `file:line reason`, a line each, and their number. */
export const problemLines = (problems: readonly Problem[]): string =>
  [
    ...problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`),
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
  ].join('\n');
