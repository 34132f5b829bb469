import { projectId } from '../../../data/model/ids.ts';
import type { Project, Spelling } from '../../../data/model/project.ts';

/** A project with these spellings, all sure unless said otherwise. */
export function project(
  id: string,
  spellings: readonly (string | Partial<Spelling>)[],
  rest: Partial<Project> = {},
): Project {
  return {
    id: projectId(id),
    name: id,
    spellings: spellings.map((spelling) => ({
      text: '',
      case: 'any',
      prior: 'coined',
      ...(typeof spelling === 'string' ? { text: spelling } : spelling),
    })),
    formerly: [],
    parent: null,
    description: 'A project.',
    homepage: null,
    repository: null,
    maturity: 'sandbox',
    prior: 'coined',
    sense: null,
    cues: { for: [], against: [] },
    marked: true,
    ...rest,
  };
}
