import type { Bundle } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { nameKey } from '../text/search-words.ts';
import { wordReader } from '../text/words-in.ts';
import type { FullIndexFile, IndexFile, ProjectFacts } from './index-file.ts';
import { keywordsOf } from './keywords.ts';
import { hashOf, madeWith } from './made-with.ts';
import { numberWords } from './number-words.ts';
import { storeTable } from './talk-table.ts';
import { storeTerms } from './store-terms.ts';
import type { IndexedTalk } from './term-index.ts';
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
  const indexed = numberWords(talks.map(reader(known)));
  const keywords = keywordsOf(indexed);
  const terms = storeTerms(indexed, keywords.of);
  const names = new Set(projects.flatMap(({ spellings }) => spellings.map(({ text }) => nameKey(text)))); // prettier-ignore
  const titles = talks.map(({ title }) => title);
  const head = { madeWith, pair: hashOf(talks.map(({ id }) => id).join()) };
  const file: Omit<IndexFile, 'terms'> = {
    ...head,
    table: storeTable(talks, events),
    projects: projects.map(projectFactsOf),
    topics: topicsOf(titles, (text) => names.has(nameKey(text))),
    frequent: keywords.frequent,
  };
  const rest: Omit<FullIndexFile, 'terms'> = head;
  return `${withTerms(file, terms.small)}\n${withTerms(rest, terms.full)}`;
}

const withTerms = (file: object, terms: string): string =>
  `${JSON.stringify(file).slice(0, -1)},"terms":${terms}}`;

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

/** Reads talks as they are indexed; what many of them share is read once. */
function reader({ events, projects }: Known): (talk: Talk) => IndexedTalk {
  const wordsOf = wordReader();
  const eventWords = new Map(
    [...events].map(([id, event]) => [
      id,
      wordsOf([event.name, event.series, event.place, event.id, event.starts.slice(0, 4)].join(' , ')), // prettier-ignore
    ]),
  );
  const nameWords = new Map(
    [...projects].map(([id, { spellings }]) => [
      id,
      wordsOf(spellings.map(({ text }) => text).join(' , ')),
    ]),
  );
  const names = (talk: Talk, mentioned: boolean) =>
    talk.projects
      .filter(({ weight }) => (weight === 'mentioned') === mentioned)
      .flatMap(({ id }) => nameWords.get(id) ?? []);
  return (talk) => ({
    title: wordsOf(talk.title),
    speakers: wordsOf(talk.speakers.join(' , ')),
    event: eventWords.get(talk.event) ?? [],
    projects: names(talk, false),
    mentioned: names(talk, true),
    summary: wordsOf(talk.summary ?? ''),
  });
}
