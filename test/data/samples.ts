import { eventId, packId, projectId, talkId } from '../../data/model/ids.ts';
import type { Bundle } from '../../data/model/pack.ts';
import type { Project } from '../../data/model/project.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import type { ConferenceEvent, Talk, Weight } from '../../data/model/talk.ts';
import { newlySaved } from '../../data/reading-list/rules.ts';

/** Small valid model values for tests; each test says only what matters to it. */
export const anEvent = (id: string, change: Partial<ConferenceEvent> = {}): ConferenceEvent => ({
  id: eventId(id),
  name: `Event ${id}`,
  series: 'Event',
  starts: '2024-03-19',
  ends: '2024-03-22',
  place: 'Paris, France',
  url: null,
  ...change,
});

export const aTalk = (event: string, slug: string, change: Partial<Talk> = {}): Talk => ({
  id: talkId(eventId(event), slug),
  event: eventId(event),
  pack: packId(event),
  title: slug.replaceAll('-', ' '),
  titleIs: 'official',
  speakers: ['Ada Example'],
  day: '2024-03-20',
  start: '10:20',
  minutes: 30,
  room: null,
  kind: 'talk',
  summary: null,
  projects: [],
  links: [],
  ...change,
});

export const about = (id: string, weight: Weight = 'title') => ({ id: projectId(id), weight });

export const aProject = (id: string, name: string, change: Partial<Project> = {}): Project => ({
  id: projectId(id),
  name,
  spellings: [{ text: name, case: 'any', prior: 'coined' }],
  formerly: [],
  parent: null,
  description: 'Does one thing.',
  homepage: null,
  repository: null,
  maturity: 'sandbox',
  prior: 'coined',
  sense: null,
  cues: { for: [], against: [] },
  marked: true,
  ...change,
});

export const aSaved = (event: string, slug: string, change: Partial<SavedTalk> = {}): SavedTalk => {
  const talk = aTalk(event, slug);
  return {
    ...newlySaved(talk, anEvent(event), change.savedAt ?? 1_000),
    changedAt: 1_000,
    ...change,
  };
};

export const aBundle = (version: string, change: Partial<Bundle> = {}): Bundle => ({
  version,
  packs: [],
  events: [],
  talks: [],
  projects: [],
  ...change,
});
