import type { Problem, Source } from './parse-source.ts';
import type { PackFile, ProjectSource } from './source-schema.ts';

/** Whether a pack may bring project names itself: those that people import may, bundled ones not. */
export type OwnNames = 'refused' | 'allowed';

type Projects = { readonly projects: readonly ProjectSource[] };

/** What no single file can know: ids that clash, references that lead nowhere. */
export function checkTogether(
  packs: readonly Source<PackFile>[],
  catalogues: readonly Source<Projects>[],
  ownNames: OwnNames,
): readonly Problem[] {
  const projects = catalogues.flatMap((source) =>
    source.value.projects.map((project, index) => ({ source, project, index })),
  );
  const known = new Map(projects.map(({ project }) => [project.id, project]));
  return [
    ...duplicates(
      projects.map(({ source, project, index }) => ({
        id: project.id,
        source,
        path: ['projects', index],
      })),
      'project',
    ),
    ...projects.flatMap(({ source, project, index }) =>
      checkProject(project, known).map((reason) => problem(source, ['projects', index], reason)),
    ),
    ...duplicates(
      packs.map((source) => ({ id: source.value.pack, source, path: ['pack'] })),
      'pack',
    ),
    ...duplicates(
      packs.flatMap((source) =>
        source.value.talks.map((talk, index) => ({
          id: `${source.value.event.id}/${talk.id}`,
          source,
          path: ['talks', index],
        })),
      ),
      'talk',
    ),
    ...packs.flatMap((source) => checkPack(source, withOwn(known, source), ownNames)),
    ...checkEvents(packs),
  ];
}

/** Two packs may be about one event (talks by hand, recordings); they must agree about it. */
function checkEvents(packs: readonly Source<PackFile>[]): readonly Problem[] {
  const first = new Map<string, Source<PackFile>>();
  return packs.flatMap((source) => {
    const { event } = source.value;
    const before = first.get(event.id);
    if (!before) first.set(event.id, source);
    return before && JSON.stringify(before.value.event) !== JSON.stringify(event)
      ? [problem(source, ['event'], `the event "${event.id}" reads differently in ${before.file}`)]
      : [];
  });
}

function checkProject(
  project: ProjectSource,
  known: ReadonlyMap<string, ProjectSource>,
): readonly string[] {
  const seen = new Set([project.id]);
  for (let at = project.parent; at !== undefined; at = known.get(at)?.parent) {
    if (!known.has(at)) return [`${project.id}: its parent "${at}" is not in the catalogue`];
    if (seen.has(at)) return [`${project.id}: its parents form a circle through "${at}"`];
    seen.add(at);
  }
  const needsCues = project.prior !== 'coined';
  return needsCues && (!project.sense || !project.cues.for?.length)
    ? [`${project.id}: a name that is also a word needs "sense" and "cues.for"`]
    : [];
}

/** A pack's own names are known in that pack. */
function withOwn(
  known: ReadonlyMap<string, ProjectSource>,
  { value }: Source<PackFile>,
): ReadonlyMap<string, ProjectSource> {
  const own = value.projects.map((project) => [project.id, project] as const);
  return own.length > 0 ? new Map([...known, ...own]) : known;
}

function checkPack(
  source: Source<PackFile>,
  known: ReadonlyMap<string, ProjectSource>,
  ownNames: OwnNames,
): readonly Problem[] {
  const { event, talks, pack } = source.value;
  const problems: Problem[] = [];
  if (source.value.projects.length > 0 && ownNames === 'refused') {
    problems.push(problem(source, ['projects'], 'projects belong into a file of their own'));
  }
  if (source.file.replace(/^.*\//, '') !== `${pack}.yaml`) {
    problems.push(problem(source, ['pack'], `the file must be called ${pack}.yaml`));
  }
  if (event.ends < event.starts) {
    problems.push(problem(source, ['event', 'ends'], 'the event ends before it starts'));
  }
  talks.forEach((talk, index) => {
    const named = [talk.projects.title, talk.projects.subject, talk.projects.mentioned].flatMap(
      (ids) => ids ?? [],
    );
    const at = ['talks', index, 'projects'];
    for (const id of named) {
      if (!known.has(id)) problems.push(problem(source, at, `unknown project "${id}"`));
    }
    if (new Set(named).size < named.length) {
      problems.push(problem(source, at, 'a project stands in more than one list'));
    }
    if (talk.day && (talk.day < event.starts || talk.day > event.ends)) {
      problems.push(problem(source, ['talks', index, 'day'], 'the day is outside the event'));
    }
    talk.links.forEach((link, place) => {
      if (link.confidence === 'related' && !link.note) {
        const reason = 'a related link needs a note that says what it is';
        problems.push(problem(source, ['talks', index, 'links', place], reason));
      }
    });
  });
  return problems;
}

type Place = {
  readonly id: string;
  readonly source: Source<unknown>;
  readonly path: readonly (string | number)[];
};

function duplicates(places: readonly Place[], what: string): readonly Problem[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const before = first.get(place.id);
    if (!before) {
      first.set(place.id, place);
      return [];
    }
    const where = `${before.source.file}:${before.source.lineOf(before.path)}`;
    return [problem(place.source, place.path, `${what} "${place.id}" is already in ${where}`)];
  });
}

const problem = (
  source: Source<unknown>,
  path: readonly (string | number)[],
  reason: string,
): Problem => ({ file: source.file, line: source.lineOf(path), reason });
