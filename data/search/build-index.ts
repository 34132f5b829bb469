import type { Bundle } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { nameKey, searchWords } from '../text/search-words.ts';
import type { FullIndexFile, IndexFile, ProjectFacts } from './index-file.ts';
import { leanTalks } from './keywords.ts';
import { hashOf, madeWith } from './made-with.ts';
import { storeTable } from './talk-table.ts';
import { storeTerms, type IndexedTalk } from './term-index.ts';
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
  const { events, projects } = content;
  const known: Known = {
    events: new Map(events.map((event) => [event.id, event])),
    projects: new Map(projects.map((project) => [project.id, project])),
  };
  const talks = newestFirst(content.talks, known);
  const indexed = talks.map((talk) => indexedOf(talk, known));
  const lean = leanTalks(indexed);
  const names = new Set(projects.flatMap(({ spellings }) => spellings.map(({ text }) => nameKey(text)))); // prettier-ignore
  const titles = talks.map(({ title }) => title);
  const head = { madeWith, pair: hashOf(talks.map(({ id }) => id).join()) };
  const file: IndexFile = {
    ...head,
    table: storeTable(talks, events),
    projects: projects.map(projectFactsOf),
    topics: topicsOf(titles, (text) => names.has(nameKey(text))),
    frequent: lean.frequent,
    terms: storeTerms(lean.talks),
  };
  const rest: FullIndexFile = { ...head, terms: storeTerms(indexed) };
  return `${JSON.stringify(file)}\n${JSON.stringify(rest)}`;
}

const projectFactsOf = ({ id, parent, spellings }: Project): ProjectFacts => ({
  id,
  parent,
  spellings: spellings.map(({ text }) => text),
});

/** Where nothing else decides, talks stand in this order: the table's own costs no sorting. */
function newestFirst(talks: readonly Talk[], { events }: Known): readonly Talk[] {
  const day = ({ day: own, event }: Talk) => own ?? events.get(event)?.starts ?? '';
  return [...talks].sort((a, b) => compare(day(b), day(a)) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const wordsOf = (text: string): readonly string[] => searchWords(text).map(({ word }) => word);

function indexedOf(talk: Talk, { events, projects }: Known): IndexedTalk {
  const event = events.get(talk.event);
  const names = (mentioned: boolean) =>
    talk.projects
      .filter(({ weight }) => (weight === 'mentioned') === mentioned)
      .flatMap(({ id }) => projects.get(id)?.spellings ?? [])
      .map(({ text }) => text)
      .join(' , ');
  const place = event
    ? [event.name, event.series, event.place, event.id, event.starts.slice(0, 4)].join(' , ')
    : '';
  return {
    title: wordsOf(talk.title),
    speakers: wordsOf(talk.speakers.join(' , ')),
    event: wordsOf(place),
    projects: wordsOf(names(false)),
    mentioned: wordsOf(names(true)),
    summary: wordsOf(talk.summary ?? ''),
  };
}
