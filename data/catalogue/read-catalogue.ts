import type { Pack } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import { checkTogether, type OwnNames } from './check.ts';
import { toPack, toProject } from './from-source.ts';
import { isProblems, isSource, parseSource, type Problem } from './parse-source.ts';
import { packSchema, projectsSchema } from './source-schema.ts';

export type SourceFile = { readonly name: string; readonly text: string };

export type Catalogue = {
  readonly packs: readonly Pack[];
  readonly projects: readonly Project[];
};

/**
 * All source files (YAML; those named `projects-*.yaml` hold projects, the others one pack each)
 * into the catalogue, or everything that is wrong with them.
 */
export function readCatalogue(
  files: readonly SourceFile[],
  ownNames: OwnNames = 'refused',
): Catalogue | readonly Problem[] {
  const isProjects = (file: SourceFile) => /(^|\/)projects-[^/]*$/.test(file.name);
  const parsedProjects = files
    .filter(isProjects)
    .map((file) => parseSource(file.name, file.text, projectsSchema));
  const parsedPacks = files
    .filter((file) => !isProjects(file))
    .map((file) => parseSource(file.name, file.text, packSchema));
  const broken = [...parsedProjects, ...parsedPacks].filter(isProblems).flat();
  if (broken.length > 0) return broken;

  const catalogues = parsedProjects.filter(isSource);
  const packs = parsedPacks.filter(isSource);
  const problems = checkTogether(packs, catalogues, ownNames);
  if (problems.length > 0) return problems;
  return {
    packs: packs.map((source) => toPack(source.value)),
    projects: catalogues.flatMap((source) => source.value.projects.map(toProject)),
  };
}

export const isCatalogue = (read: Catalogue | readonly Problem[]): read is Catalogue =>
  !Array.isArray(read);
