import type { Pack, PackSource } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { Talk, TalkLink, Weight } from '../model/talk.ts';
import type { PackInput, ProjectInput, TalkInput } from './source-schema.ts';

/** A pack in the form in which people write it: what is unknown or the default is left out. */
export function toSource(pack: Pack): PackInput {
  const { id, version, licence, sources, event, talks, projects } = pack;
  return {
    pack: id,
    version,
    licence,
    sources: sources.map(sourceOf),
    event: { ...event, url: event.url ?? undefined },
    talks: talks.map(talkOf),
    projects: someOf(projects.map(projectOf)),
  };
}

const sourceOf = ({ name, url, licence }: PackSource) => ({
  name,
  url: url ?? undefined,
  licence: licence ?? undefined,
});

/** The second half of its id is what a pack file calls the id of a talk. */
const talkOf = (talk: Talk): TalkInput => ({
  id: talk.id.slice(talk.event.length + 1),
  title: talk.title,
  titleIs: talk.titleIs === 'official' ? undefined : talk.titleIs,
  speakers: someOf(talk.speakers),
  day: talk.day ?? undefined,
  start: talk.start ?? undefined,
  minutes: talk.minutes ?? undefined,
  room: talk.room ?? undefined,
  kind: talk.kind === 'talk' ? undefined : talk.kind,
  summary: talk.summary ?? undefined,
  projects: projectsOf(talk),
  links: someOf(talk.links.map(linkOf)),
});

const linkOf = ({ kind, url, exact, note }: TalkLink) => ({
  kind,
  url,
  confidence: exact ? ('exact' as const) : ('related' as const),
  note: note ?? undefined,
});

function projectsOf({ projects }: Talk): TalkInput['projects'] {
  if (projects.length === 0) return undefined;
  const of = (weight: Weight) =>
    someOf(projects.filter((project) => project.weight === weight).map(({ id }) => `${id}`));
  return { title: of('title'), subject: of('subject'), mentioned: of('mentioned') };
}

/** Its first spelling is the name, the last are the former names. */
function projectOf(project: Project): ProjectInput {
  const { spellings, formerly, cues } = project;
  const others = spellings.slice(1, spellings.length - formerly.length);
  return {
    id: project.id,
    name: project.name,
    nameCase: spellings[0]?.case === 'exact' ? 'exact' : undefined,
    spellings: someOf(others.map((spelling) => ({ ...spelling }))),
    formerly: someOf(formerly),
    parent: project.parent ?? undefined,
    description: project.description,
    homepage: project.homepage ?? undefined,
    repository: project.repository ?? undefined,
    alsoAt: project.alsoAt && [...project.alsoAt],
    maturity: project.maturity,
    prior: project.prior,
    sense: project.sense ?? undefined,
    cues: { for: someOf(cues.for), against: someOf(cues.against) },
    marked: project.marked ? undefined : false,
  };
}

const someOf = <T>(list: readonly T[]): T[] | undefined =>
  list.length > 0 ? [...list] : undefined;
