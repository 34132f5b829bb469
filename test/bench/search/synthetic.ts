import { eventId, packId, projectId, talkId, type ProjectId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import type { Project } from '../../../data/model/project.ts';
import type { ConferenceEvent, Talk, Weight } from '../../../data/model/talk.ts';
import {
  cities,
  commonWords,
  families,
  givenNames,
  projectNames,
  titleShapes,
} from './word-lists.ts';

/** The same numbers for the same seed on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const abstractWords = 110;
const rareWords = 60_000;
const syllables = 'ba ce di fo gu ha ki lo mu ne pa qui ra so tu ve wi xa yo ze'.split(' ');

/** Talks that no conference has had, as many as are wanted, always the same ones. */
export function syntheticTalks(count: number): Bundle {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // As in real text, few words are most of it.
  const often = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 3)]!;
  const rare = () => rareWord(Math.floor(rareWords * random() ** 2));
  const projects = projectNames.map(aProject);
  const events = eventsFor(count);
  const speakers = Array.from({ length: Math.max(300, Math.floor(count / 3)) }, () => `${pick(givenNames)} ${pick(families)}${rareWord(Math.floor(random() * 4_000)).slice(0, 3)}`); // prettier-ignore
  const word = () => (random() < 0.85 ? often(commonWords) : rare());

  const talks = Array.from({ length: count }, (_, at): Talk => {
    const about = [...new Set([often(projects), ...(random() < 0.3 ? [often(projects)] : [])])];
    const event = pick(events);
    const title = often(titleShapes)
      .replace('%p', about[0]!.name)
      .replace('%w', word())
      .replace('%v', word())
      .replace('%r', rare());
    const summary = Array.from({ length: abstractWords }, (_unused, place) =>
      place % 14 === 13 ? `${word()}.` : random() < 0.02 ? about.at(-1)!.name : word(),
    ).join(' ');
    return {
      id: talkId(event.id, `talk-${at}`),
      event: event.id,
      pack: packId('synthetic'),
      title,
      titleIs: 'official',
      speakers: random() < 0.4 ? [pick(speakers), pick(speakers)] : [pick(speakers)],
      day: event.starts,
      start: null,
      minutes: pick([5, 20, 25, 30, 35, 45]),
      room: null,
      kind: 'talk',
      summary,
      projects: about.map(({ id }, place) => ({ id, weight: (place === 0 ? 'title' : 'mentioned') as Weight })), // prettier-ignore
      links: random() < 0.8 ? [{ kind: 'video', url: `https://www.youtube.com/watch?v=${at}`, exact: true, note: null }] : [], // prettier-ignore
    };
  });
  return { version: `synthetic-${count}`, packs: [], events, talks, projects };
}

const idOf = (name: string): ProjectId => projectId(name.toLowerCase().replace(/\s+/g, '-'));

const aProject = (name: string): Project => ({
  id: idOf(name),
  name,
  spellings: [{ text: name, case: 'any', prior: 'coined' }],
  formerly: [],
  parent: null,
  description: 'Made up.',
  homepage: null,
  repository: null,
  maturity: 'sandbox',
  prior: 'coined',
  sense: null,
  cues: { for: [], against: [] },
  marked: true,
});

function eventsFor(talks: number): readonly ConferenceEvent[] {
  return Array.from({ length: Math.max(12, Math.floor(talks / 120)) }, (_, at) => {
    const year = 2014 + (at % 12);
    const city = cities[at % cities.length]!;
    const id = `cloud-days-${city.toLowerCase()}-${year}-${at}`;
    const starts = `${year}-0${1 + (at % 9)}-12`;
    return { id: eventId(id), name: `Cloud Days ${city} ${year}`, series: `Cloud Days ${city}`, starts, ends: starts, place: city, url: null }; // prettier-ignore
  });
}

/** A word that stands in few talks: the same for the same number. */
export function rareWord(number: number): string {
  let word = '';
  for (let left = number + 400; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length]!;
  return word;
}
