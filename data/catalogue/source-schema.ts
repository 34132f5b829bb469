import * as v from 'valibot';
import { safeHttpUrl } from '../text/safe-url.ts';

/** The form in which people write packs and projects (YAML). See docs/PACKS.md. */

const text = (max: number) =>
  v.pipe(
    v.string('must be a text'),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `must be at most ${max} characters`),
    v.check((value) => !/<\/?[a-z][^>]*>/i.test(value), 'must be plain text, without tags'),
  );
const slug = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  v.maxLength(64, 'must be at most 64 characters'),
);
const url = v.pipe(
  v.string('must be an address'),
  v.check((value) => safeHttpUrl(value) !== null, 'must be a plain https address'),
);
const day = v.pipe(
  v.string('must be a date'),
  v.check(
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
    'must be a date such as 2024-03-19',
  ),
);
const time = v.pipe(
  v.string('must be a quoted time'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a quoted time such as "10:20"'),
);
const ids = v.optional(v.array(slug, 'must be a list of project ids'), []);
const strings = (max: number) => v.optional(v.array(text(max), 'must be a list of texts'), []);

const linkSource = v.strictObject({
  kind: v.picklist(['video', 'slides', 'schedule', 'code', 'article']),
  url,
  confidence: v.picklist(['exact', 'related']),
  note: v.optional(text(160)),
});

const talkSource = v.strictObject({
  id: slug,
  title: text(300),
  titleIs: v.optional(v.picklist(['official', 'working']), 'official'),
  speakers: strings(100),
  day: v.optional(day),
  start: v.optional(time),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  room: v.optional(text(100)),
  kind: v.optional(
    v.picklist(['talk', 'lightning', 'keynote', 'panel', 'tutorial', 'opening', 'updates']),
    'talk',
  ),
  summary: v.optional(text(300)),
  projects: v.optional(v.strictObject({ title: ids, subject: ids, mentioned: ids }), {}),
  links: v.optional(v.array(linkSource), []),
});

const prior = v.picklist(['coined', 'word', 'common']);
const caseRule = v.picklist(['any', 'exact']);

const spellingSource = v.union([
  text(60),
  v.strictObject({ text: text(60), prior: v.optional(prior), case: v.optional(caseRule) }),
]);

const projectSource = v.strictObject({
  id: slug,
  name: text(60),
  nameCase: v.optional(caseRule, 'any'),
  spellings: v.optional(v.array(spellingSource), []),
  formerly: strings(60),
  parent: v.optional(slug),
  description: text(110),
  homepage: v.optional(url),
  repository: v.optional(url),
  maturity: v.picklist(['graduated', 'incubating', 'sandbox', 'archived', 'other']),
  prior,
  sense: v.optional(text(300)),
  cues: v.optional(v.strictObject({ for: strings(60), against: strings(60) }), {}),
  marked: v.optional(v.boolean(), true),
});

export const packSchema = v.strictObject({
  pack: slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  licence: text(60),
  sources: v.array(
    v.strictObject({ name: text(160), url: v.optional(url), licence: v.optional(text(60)) }),
  ),
  event: v.strictObject({
    id: slug,
    name: text(120),
    series: text(120),
    starts: day,
    ends: day,
    place: text(120),
    url: v.optional(url),
  }),
  talks: v.array(talkSource),
  /** Names of its own, for packs that people import; the catalogue has those of the bundled packs. */
  projects: v.optional(v.array(projectSource), []),
});

export const projectsSchema = v.strictObject({ projects: v.array(projectSource) });

export type PackFile = v.InferOutput<typeof packSchema>;
export type TalkSource = v.InferOutput<typeof talkSource>;
export type ProjectSource = v.InferOutput<typeof projectSource>;
