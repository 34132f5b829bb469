import type { Bundle } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { hashOf } from '../text/hash.ts';
import { nameKey } from '../text/search-words.ts';
import { wordReader } from '../text/words-in.ts';
import type { IndexedTalk } from './fields.ts';
import type { FactsFile, ProjectFacts, TermsFile } from './index-file.ts';
import { keywordsOf } from './keywords.ts';
import { madeWith } from './made-with.ts';
import { numberWords } from './number-words.ts';
import { storeTable } from './talk-table.ts';
import { storeTerms } from './store-terms.ts';
import { storeTitles } from './titles.ts';
import { topicsOf } from './topics.ts';

type Known = {
  readonly events: ReadonlyMap<string, ConferenceEvent>;
  readonly projects: ReadonlyMap<string, Project>;
};

type Content = Pick<Bundle, 'events' | 'projects' | 'talks'>;

/**
 * What the search reads, in lines, each for itself: the facts of all talks, the terms of the small
 * index, those of the full one, and then the titles in pieces. Made when packs are built or imported.
 */
export function buildIndex(content: Content): string {
  const { events, projects } = content;
  const known: Known = {
    events: new Map(events.map((event) => [event.id, event])),
    projects: new Map(projects.map((project) => [project.id, project])),
  };
  const talks = newestFirst(content.talks, known);
  const read = talks.map(reader(known));
  const indexed = numberWords(read);
  const keywords = keywordsOf(indexed);
  const terms = storeTerms(indexed, keywords.of);
  const names = new Set(
    projects.flatMap(({ spellings }) => spellings.map(({ text }) => nameKey(text))),
  );
  const titles = talks.map(({ title }) => title);
  const head = { madeWith, pair: hashOf(talks.map(({ id }) => id).join()) };
  const facts: FactsFile = {
    ...head,
    table: storeTable(talks, events),
    projects: projects.map(projectFactsOf),
    topics: topicsOf(titles, (text) => names.has(nameKey(text))),
    frequent: keywords.frequent,
  };
  const [small, full] = [terms.small, terms.full].map((each): TermsFile => ({
    ...head,
    terms: each,
  }));
  return [
    ...[facts, small, full].map((file) => JSON.stringify(file)),
    ...storeTitles(
      talks.map(({ id }) => id),
      read,
    ),
  ].join('\n');
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

/** Reads talks as they are indexed; what many of them share is read once. */
function reader({ events, projects }: Known): (talk: Talk) => IndexedTalk {
  const wordsOf = wordReader();
  const eventWords = new Map(
    [...events].map(([id, event]) => [
      id,
      wordsOf(
        [event.name, event.series, event.place, event.id, event.starts.slice(0, 4)].join(' , '),
      ),
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
