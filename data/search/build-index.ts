import type { Bundle } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { nameKey } from '../text/search-words.ts';
import type { FullIndexFile, IndexFile, ProjectFacts } from './index-file.ts';
import { invert, type IndexedTalk } from './invert.ts';
import { hashOf, madeWith } from './made-with.ts';
import { storeTable } from './talk-table.ts';
import { storeTerms } from './term-index.ts';
import { topicsOf } from './topics.ts';

type Known = {
  readonly events: ReadonlyMap<string, ConferenceEvent>;
  readonly projects: ReadonlyMap<string, Project>;
};

type Content = Pick<Bundle, 'events' | 'projects' | 'talks'>;

/**
 * Both search indexes of all talks, the small one and the full one, each a line of JSON; made when
 * packs are built or imported.
 */
export function buildIndex(content: Content): string {
  const { events, projects, talks } = content;
  const known: Known = {
    events: new Map(events.map((event) => [event.id, event])),
    projects: new Map(projects.map((project) => [project.id, project])),
  };
  const { small, full } = invert(talks.map((talk) => indexedOf(talk, known)));
  const names = new Set(projects.flatMap(({ spellings }) => spellings.map(({ text }) => nameKey(text)))); // prettier-ignore
  const titles = talks.map(({ title }) => title);
  const head = { madeWith, pair: hashOf(talks.map(({ id }) => id).join()) };
  const file: IndexFile = {
    ...head,
    table: storeTable(talks, events),
    projects: projects.map(projectFactsOf),
    topics: topicsOf(titles, (text) => names.has(nameKey(text))),
    terms: storeTerms(small),
  };
  const rest: FullIndexFile = { ...head, terms: storeTerms(full) };
  return `${JSON.stringify(file)}\n${JSON.stringify(rest)}`;
}

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
