import * as v from 'valibot';
import { asTalkId, eventId, packId, projectId } from '../model/ids.ts';
import type { ListRule } from '../model/reading-list.ts';
import { savedStates, type SavedTalk } from '../model/saved-talk.ts';
import { safeHttpUrl } from '../text/safe-url.ts';
import { cleanTags, tagLimit } from './tags.ts';
import { upgradeSaved } from './upgrade.ts';

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

const note = v.pipe(v.string(), v.maxLength(noteLimit, `is longer than ${noteLimit} characters`));

const tags = v.pipe(
  v.array(text(tagLimit.length)),
  v.maxLength(tagLimit.count, `are more than ${tagLimit.count}`),
  v.check((values) => cleanTags(values).length === values.length, 'repeat each other'),
);

/** Without a 0 at its end: nothing could be placed before that. */
const order = v.pipe(v.string(), v.regex(/^[0-9a-z]{0,199}[1-9a-z]$/, 'is no place in a list'));

const first = {
  id: talk,
  talk: talkSchema,
  event: eventSchema,
  note,
  savedAt: time,
  changedAt: time,
};

const wrongTalk = 'its id is not the id of its talk';
const wrongEvent = 'its event is not the event of its talk';

/** A saved talk from a file or a message: whole, of known shape, and about one and the same talk. */
export const savedSchema: v.GenericSchema<unknown, SavedTalk> = v.pipe(
  v.strictObject({
    ...first,
    state: v.picklist(savedStates),
    reached: v.pipe(
      v.number(),
      v.integer('is no whole second'),
      v.minValue(0),
      v.maxValue(360_000),
    ),
    tags,
    order,
    removedAt: v.nullable(time),
  }),
  v.check(({ id, talk }) => id === talk.id, wrongTalk),
  v.check(({ talk, event }) => talk.event === event.id, wrongEvent),
);

/** The same as the first version of the extension wrote it. */
export const firstSavedSchema: v.GenericSchema<unknown, SavedTalk> = v.pipe(
  v.strictObject({ ...first, state: v.picklist(['to-watch', 'watched']) }),
  v.transform((old) => upgradeSaved(old)),
  v.check(({ id, talk }) => id === talk.id, wrongTalk),
  v.check(({ talk, event }) => talk.event === event.id, wrongEvent),
);

const several = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(100));

/** A list by rule, from a file or a message. */
export const ruleSchema: v.GenericSchema<unknown, ListRule> = v.strictObject({
  id: slug,
  name: text(80),
  states: several(v.picklist(savedStates)),
  tags: several(text(tagLimit.length)),
  projects: several(v.pipe(slug, v.transform(projectId))),
  events: several(event),
  minutes: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000))),
});

/** So many lists by rule there may be. */
export const ruleLimit = 50;

/** All lists by rule. */
export const rulesSchema = v.pipe(
  v.array(ruleSchema),
  v.maxLength(ruleLimit, `are more than ${ruleLimit}`),
  v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'have an id twice'),
);

/** What is wrong and where: `talks.3.talk.title: is empty`. */
export const problemOf = (issue: v.BaseIssue<unknown>): string => {
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
};
