import * as v from 'valibot';
import { asTalkId, eventId, packId, projectId } from '../model/ids.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { safeHttpUrl } from '../text/safe-url.ts';

/** Longest note, in UTF-16 units. */
export const noteLimit = 4_000;

/** Control characters and those that turn the direction of writing could make a row lie. */
const treacherous = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty'),
    v.maxLength(max, `is longer than ${max} characters`),
    v.check((value) => !treacherous.test(value), 'contains a hidden character'),
  );
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/, 'is no id'));
const talk = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/, 'is no id of a talk'),
  v.transform(asTalkId),
);
const event = v.pipe(slug, v.transform(eventId));
const day = v.pipe(v.string(), v.isoDate('is no date like 2024-03-20'));
const url = v.pipe(
  v.string(),
  v.check((value) => safeHttpUrl(value) !== null, 'is no https address'),
);
const time = v.pipe(
  v.number(),
  v.integer('is no time in milliseconds'),
  v.minValue(0),
  v.maxValue(8_640_000_000_000_000),
);

const linkSchema = v.strictObject({
  kind: v.picklist(['video', 'slides', 'schedule', 'code', 'article']),
  url,
  exact: v.boolean(),
  note: v.nullable(text(500)),
});

const talkSchema = v.strictObject({
  id: talk,
  event,
  pack: v.pipe(slug, v.transform(packId)),
  title: text(500),
  titleIs: v.picklist(['official', 'working']),
  speakers: v.pipe(v.array(text(200)), v.maxLength(100)),
  day: v.nullable(day),
  start: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, 'is no time like 10:20'))),
  minutes: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
  room: v.nullable(text(200)),
  kind: v.picklist(['talk', 'lightning', 'keynote', 'panel', 'tutorial', 'opening', 'updates']),
  summary: v.nullable(text(2_000)),
  projects: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(slug, v.transform(projectId)),
        weight: v.picklist(['title', 'subject', 'mentioned']),
      }),
    ),
    v.maxLength(200),
  ),
  links: v.pipe(v.array(linkSchema), v.maxLength(100)),
});

const eventSchema = v.strictObject({
  id: event,
  name: text(300),
  series: text(300),
  starts: day,
  ends: day,
  place: text(300),
  url: v.nullable(url),
});

/** A saved talk from a file or a message: whole, of known shape, and about one and the same talk. */
export const savedSchema: v.GenericSchema<unknown, SavedTalk> = v.pipe(
  v.strictObject({
    id: talk,
    talk: talkSchema,
    event: eventSchema,
    state: v.picklist(['to-watch', 'watched']),
    note: v.pipe(v.string(), v.maxLength(noteLimit, `is longer than ${noteLimit} characters`)),
    savedAt: time,
    changedAt: time,
  }),
  v.check(({ id, talk }) => id === talk.id, 'its id is not the id of its talk'),
  v.check(({ talk, event }) => talk.event === event.id, 'its event is not the event of its talk'),
);

/** What is wrong and where: `talks.3.talk.title: is empty`. */
export const problemOf = (issue: v.BaseIssue<unknown>): string => {
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
};
