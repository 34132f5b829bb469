import type { DraftEvent } from '../draft.ts';
import type { RawLink } from '../links.ts';
import { blankTalk, enterTalk, type RawTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import {
  field,
  has,
  isObject,
  items,
  number,
  object,
  pathOf,
  text,
  words,
  type Spot,
} from '../shape.ts';
import { minutesBetween, readMinutes, readTime } from '../times.ts';
import { answerAt } from './pretalx-schedule.ts';

/** pretalx's submissions API: a list, one object, or a page of `{ results }`. */
export function readSubmissions(root: Spot, notebook: Notebook): DraftEvent {
  for (const submission of submissionsAt(root)) {
    const raw = submissionAt(object(submission));
    const state = text(field(submission, 'state'));
    if (state === null || state === 'confirmed' || isCancelled(state)) enterTalk(raw, notebook);
    else notebook.skip('not-confirmed', raw.where, raw.title ?? '', `its state is "${state}"`);
  }
  return { name: null, series: null, starts: null, ends: null, place: null, zone: null, url: null };
}

function submissionsAt(root: Spot): Spot[] {
  if (Array.isArray(root.value)) return items(root);
  return has(root, 'results') ? items(field(root, 'results')) : [root];
}

const isCancelled = (state: string) => /^cancell?ed$/.test(state);

function submissionAt(submission: Spot): RawTalk {
  const slot = slotOf(submission);
  const from = slot && readTime(text(field(slot, 'start')));
  const to = slot && readTime(text(field(slot, 'end')));
  const language = text(field(submission, 'content_locale'));
  return {
    ...blankTalk,
    where: pathOf(submission),
    source: text(field(submission, 'code')) ?? text(field(submission, 'id')),
    title: words(field(submission, 'title')),
    speakers: items(field(submission, 'speakers')).map(speakerAt),
    time: from,
    minutes: minutesBetween(from, to) ?? minutesAt(field(submission, 'duration')),
    room: slot && nameAt(field(slot, 'room')),
    categories: [nameAt(field(submission, 'submission_type')), nameAt(field(submission, 'track'))],
    language,
    texts: [words(field(submission, 'abstract')), words(field(submission, 'description'))],
    links: [
      ...items(field(submission, 'resources')).flatMap(resourceAt),
      // Newer versions list answers by id only.
      ...items(field(submission, 'answers')).flatMap((each) =>
        isObject(each.value) ? answerAt(each) : [],
      ),
    ],
    cancelled: isCancelled(text(field(submission, 'state')) ?? ''),
  };
}

/** One `slot`, or the first of `slots` that has a time; ids instead of slots tell nothing. */
function slotOf(submission: Spot): Spot | null {
  const all = [field(submission, 'slot'), ...items(field(submission, 'slots'))];
  return all.find((slot) => isObject(slot.value) && text(field(slot, 'start')) !== null) ?? null;
}

const minutesAt = (duration: Spot): number | null =>
  typeof duration.value === 'number' ? number(duration) : readMinutes(text(duration));

/** A speaker by code only has no name to show. */
const speakerAt = (speaker: Spot): string | null =>
  isObject(speaker.value)
    ? (text(field(speaker, 'name')) ?? text(field(speaker, 'public_name')))
    : null;

/** A name, a name by language, or an object with one; an id is none. */
function nameAt(spot: Spot): string | null {
  if (typeof spot.value === 'number') return null;
  return isObject(spot.value) && has(spot, 'name') ? words(field(spot, 'name')) : words(spot);
}

function resourceAt(resource: Spot): readonly RawLink[] {
  if (!isObject(resource.value)) return [];
  const url = text(field(resource, 'link')) ?? text(field(resource, 'resource'));
  return url ? [{ url, text: words(field(resource, 'description')), role: 'attachment' }] : [];
}
