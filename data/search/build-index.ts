import type { Bundle } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import type { IndexFile, ProjectFacts, TalkFacts } from './index-file.ts';
import { madeWith, writeIndex, type IndexedTalk } from './talk-index.ts';

type Known = {
  readonly events: ReadonlyMap<string, ConferenceEvent>;
  readonly projects: ReadonlyMap<string, Project>;
};

/** The search index of a bundle as JSON text; made at build time, opened by `openCatalogue`. */
export function buildIndex(bundle: Bundle): string {
  const known: Known = {
    events: new Map(bundle.events.map((event) => [event.id, event])),
    projects: new Map(bundle.projects.map((project) => [project.id, project])),
  };
  const file: IndexFile = {
    madeWith,
    talks: bundle.talks.map((talk) => factsOf(talk, known)),
    projects: bundle.projects.map(projectFactsOf),
    index: writeIndex(bundle.talks.map((talk) => indexedOf(talk, known))),
  };
  return JSON.stringify(file);
}

const factsOf = (talk: Talk, { events }: Known): TalkFacts => ({
  id: talk.id,
  title: talk.title,
  event: talk.event,
  day: talk.day ?? events.get(talk.event)?.starts ?? '',
  dated: talk.day !== null,
  start: talk.start,
  speakers: talk.speakers,
  recorded: talk.links.some((link) => link.kind === 'video' && link.exact),
  projects: talk.projects,
});

const projectFactsOf = ({ id, parent, spellings }: Project): ProjectFacts => ({
  id,
  parent,
  spellings: spellings.map(({ text }) => text),
});

function indexedOf(talk: Talk, { events, projects }: Known): IndexedTalk {
  const event = events.get(talk.event);
  const names = (mentioned: boolean) =>
    talk.projects
      .filter(({ weight }) => (weight === 'mentioned') === mentioned)
      .flatMap(({ id }) => projects.get(id)?.spellings ?? [])
      .map(({ text }) => text)
      .join(' , ');
  return {
    id: talk.id,
    title: talk.title,
    speakers: talk.speakers.join(' , '),
    event: event
      ? [event.name, event.series, event.place, event.id, event.starts.slice(0, 4)].join(' , ')
      : '',
    projects: names(false),
    mentioned: names(true),
    summary: talk.summary ?? '',
  };
}
