import type { Pack } from '../../model/pack.ts';
import type { Talk } from '../../model/talk.ts';
import type { DraftEvent, DraftTalk } from '../draft.ts';
import type { Notebook } from '../notebook.ts';

/** One of our own packs, already checked, as a draft to look at. The pack itself is what is stored. */
export function enterPack(pack: Pack, notebook: Notebook): DraftEvent {
  pack.talks.forEach((talk, index) => notebook.add(draftOf(talk, `talks[${index}]`)));
  const { name, series, starts, ends, place, url } = pack.event;
  return { name, series, starts, ends, place, zone: null, url };
}

const draftOf = (talk: Talk, where: string): DraftTalk => ({
  where,
  source: talk.id,
  title: talk.title,
  speakers: talk.speakers,
  day: talk.day,
  conferenceDay: talk.day,
  start: talk.start,
  offset: null,
  zone: null,
  minutes: talk.minutes,
  room: talk.room,
  kind: talk.kind,
  language: null,
  summary: talk.summary,
  abstract: null,
  links: talk.links.map(({ kind, url, exact, note }) => ({
    kind,
    url,
    confidence: exact ? 'exact' : 'related',
    note,
  })),
  status: talk.day === null ? 'unscheduled' : 'confirmed',
});
