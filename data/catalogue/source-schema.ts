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

/** What a field is for, as docs/pack.schema.json tells it. */
const about = <Schema extends v.GenericSchema>(schema: Schema, words: string) =>
  v.pipe(schema, v.description(words));

const linkSource = v.strictObject({
  kind: v.picklist(['video', 'slides', 'schedule', 'code', 'article']),
  url,
  confidence: about(
    v.picklist(['exact', 'related']),
    'exact: this very talk at this event. related: something near it, which needs a note.',
  ),
  note: v.optional(about(text(160), 'What a related link is: an earlier version, 2021.')),
});

const projectIds = about(
  v.strictObject({
    title: about(ids, 'Named in the title.'),
    subject: about(ids, 'What the talk is mainly about.'),
    mentioned: about(ids, 'Named in it.'),
  }),
  'Ids of projects of the catalogue, each in one list only.',
);

const talkSource = v.strictObject({
  id: about(slug, 'Stable for ever: reading lists refer to it. Unique in the event.'),
  title: text(300),
  titleIs: v.optional(
    about(
      v.picklist(['official', 'working']),
      'working: the official title is unknown, this one is ours.',
    ),
    'official',
  ),
  speakers: about(strings(100), 'Names, without companies.'),
  day: v.optional(about(day, 'At the venue, within the event.')),
  start: v.optional(about(time, 'As printed, at the venue. Quoted, for YAML.')),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  room: v.optional(text(100)),
  kind: v.optional(
    v.picklist(['talk', 'lightning', 'keynote', 'panel', 'tutorial', 'opening', 'updates']),
    'talk',
  ),
  summary: v.optional(
    about(text(300), 'One or two sentences of your own; abstracts belong to their speakers.'),
  ),
  projects: v.optional(projectIds, {}),
  links: v.optional(v.array(linkSource), []),
});

const prior = v.picklist(['coined', 'word', 'shared', 'common']);
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
  alsoAt: v.optional(v.array(url)),
  maturity: v.picklist(['graduated', 'incubating', 'sandbox', 'archived', 'other']),
  prior,
  sense: v.optional(text(300)),
  cues: v.optional(v.strictObject({ for: strings(60), against: strings(60) }), {}),
  marked: v.optional(v.boolean(), true),
});

export const packSchema = v.strictObject({
  pack: about(slug, 'The name of the file, without .yaml.'),
  version: about(
    v.pipe(v.number(), v.integer(), v.minValue(1)),
    'A whole number; raise it with each change.',
  ),
  licence: about(text(60), 'Of the words in this file; facts are free.'),
  sources: about(
    v.array(
      v.strictObject({ name: text(160), url: v.optional(url), licence: v.optional(text(60)) }),
    ),
    'Where the facts are from.',
  ),
  event: v.strictObject({
    id: about(slug, 'The same in all packs about this event.'),
    name: text(120),
    series: about(text(120), 'The conference that it is an edition of.'),
    starts: day,
    ends: about(day, 'The last day, not before the first.'),
    place: about(text(120), 'City and country, or "virtual".'),
    url: v.optional(url),
  }),
  talks: v.array(talkSource),
  projects: v.optional(
    about(
      v.array(projectSource),
      'Names of its own, for packs that people import; the catalogue has those of the bundled packs.',
    ),
    [],
  ),
});

export const projectsSchema = v.strictObject({ projects: v.array(projectSource) });

export type PackFile = v.InferOutput<typeof packSchema>;
export type TalkSource = v.InferOutput<typeof talkSource>;
/** Packs and talks before the schema has put in what is left out. */
export type PackInput = Optional<v.InferInput<typeof packSchema>>;
export type TalkInput = PackInput['talks'][number];
export type ProjectInput = NonNullable<PackInput['projects']>[number];
export type ProjectSource = v.InferOutput<typeof projectSource>;

/** What may be left out may also be undefined: a writer of YAML drops it. */
type Optional<T> = T extends readonly (infer Each)[]
  ? Optional<Each>[]
  : T extends object
    ? {
        [Key in keyof T]: undefined extends T[Key]
          ? Optional<T[Key]> | undefined
          : Optional<T[Key]>;
      }
    : T;
