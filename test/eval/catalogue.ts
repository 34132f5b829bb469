import { readdirSync, readFileSync } from 'node:fs';
import { toProject } from '../../data/catalogue/from-source.ts';
import { isSource, parseSource } from '../../data/catalogue/parse-source.ts';
import { projectsSchema } from '../../data/catalogue/source-schema.ts';
import type { Project } from '../../data/model/project.ts';

const packs = new URL('../../data/packs/', import.meta.url);

/** The projects of the repository's catalogue. */
export function readCatalogue(): Project[] {
  return readdirSync(packs)
    .filter((name) => /^projects-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => {
      const source = parseSource(name, readFileSync(new URL(name, packs), 'utf8'), projectsSchema);
      if (!isSource(source)) throw new Error(`${name}: ${JSON.stringify(source[0])}`);
      return source.value.projects.map(toProject);
    });
}
