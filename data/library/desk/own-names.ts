import type { OwnName } from '../../model/pack-import.ts';
import type { Project, Spelling } from '../../model/project.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { keyOf } from '../../text/spelling.ts';

/** All packs together may bring so many project names. */
export const mostNames = 10_000;

export type CheckedNames = {
  readonly names: readonly OwnName[];
  readonly usable: readonly Project[];
};

/**
 * The project names that a pack brings, checked against those that are known: a known id or name
 * is not taken over, and what is an English word is held to evidence, whatever the pack says.
 */
export function checkNames(own: readonly Project[], known: readonly Project[]): CheckedNames {
  const ids = new Map(known.map((project) => [project.id, project]));
  const spelled = new Map(
    known.flatMap((project) =>
      project.spellings.map(({ text }) => [nameOf(text), project] as const),
    ),
  );
  const names: OwnName[] = [];
  const usable: Project[] = [];
  for (const project of own) {
    const spellings = project.spellings.filter(({ text }) => !spelled.has(nameOf(text))).map(held);
    const rival = ids.get(project.id) ?? spelled.get(nameOf(project.name));
    const prior = spellings[0]?.prior ?? project.prior;
    const { id, name } = project;
    names.push({ id, name, prior, common: isCommonWord(name), taken: rival?.name ?? null });
    if (rival) continue;
    const parent = project.parent !== null && ids.has(project.parent) ? project.parent : null;
    usable.push({ ...project, prior, spellings, parent });
  }
  return { names, usable };
}

const held = (spelling: Spelling): Spelling =>
  isCommonWord(spelling.text) ? { ...spelling, prior: 'common' } : spelling;

/** A separator may be missing in a page, so it tells no two names apart. */
const nameOf = (text: string): string => keyOf(text).replaceAll(' ', '');
