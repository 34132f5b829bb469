import * as v from 'valibot';
import type { Browse } from '../model/browse.ts';
import { eventId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { WebDesk } from '../model/web-desk.ts';
import { listSchemas } from './list-schemas.ts';
import { project, talk, text, type Schemas } from './pieces.ts';

const count = (max: number, min = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const chosen = v.exactOptional(v.pipe(v.array(text(200)), v.maxLength(100)));

const searchRequest = v.strictObject({
  query: text(200),
  project: v.nullable(project),
  limit: count(1_000, 1),
  offset: v.exactOptional(count(1_000_000)),
  sort: v.exactOptional(v.picklist(['relevance', 'newest', 'shortest'])),
  chosen: v.exactOptional(
    v.strictObject({ project: chosen, event: chosen, speaker: chosen, year: chosen }),
  ),
  all: v.exactOptional(v.boolean()),
  asTyped: v.exactOptional(v.boolean()),
  facetLimit: v.exactOptional(count(20_000)),
  keep: v.exactOptional(v.pipe(v.array(talk), v.maxLength(1_000))),
  wait: v.exactOptional(v.boolean()),
});

const slice = {
  offset: count(10_000_000),
  limit: count(200, 1),
};
const names = v.strictTuple([v.strictObject({ ...slice, filter: text(100) })]);
const event = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/), v.transform(eventId));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/));

const browseSchemas: Schemas<Browse> = {
  overview: v.strictTuple([]),
  listProjects: names,
  listEvents: names,
  listSpeakers: names,
  listTalks: v.strictTuple([
    v.strictObject({
      ...slice,
      of: v.variant('kind', [
        v.strictObject({
          kind: v.literal('project'),
          project,
          year: v.nullable(year),
          with: v.nullable(project),
        }),
        v.strictObject({ kind: v.literal('event'), event }),
        v.strictObject({ kind: v.literal('speaker'), speaker: text(200) }),
      ]),
      order: v.picklist(['best', 'newest']),
    }),
  ]),
  aboutProject: v.strictTuple([project]),
  aboutEvent: v.strictTuple([event]),
  aboutSpeaker: v.strictTuple([text(200)]),
};

const cardRequest = v.strictObject({ project, context: text(2_000) });

/** The arguments of each method of the library, as they may come in a message. */
export const librarySchemas: Schemas<Library> = {
  card: v.strictTuple([cardRequest]),
  talk: v.strictTuple([talk]),
  search: v.strictTuple([searchRequest]),
  projects: v.strictTuple([v.pipe(v.array(project), v.maxLength(1_000))]),
  listPacks: v.strictTuple([]),
  packsChanged: v.strictTuple([]),
  health: v.strictTuple([]),
  ...browseSchemas,
  ...listSchemas,
};

const block = v.strictObject({
  text: text(20_000),
  role: v.picklist(['prose', 'heading', 'code']),
  links: v.pipe(
    v.array(v.strictObject({ start: v.number(), end: v.number(), url: v.string() })),
    v.maxLength(20_000),
  ),
});
const place = v.strictObject({ url: v.string(), title: v.string(), language: v.string() });

const word = v.pipe(text(80), v.minLength(1));
const plainActs = ['site-off', 'site-on', 'pause', 'resume', 'pin', 'unpin', 'copied'] as const;
const reasons = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.strictObject({
      kind: text(40),
      points: v.number(),
      detail: v.exactOptional(text(200)),
    }),
  ),
  v.maxLength(60),
);
/** Left as it is, for whoever shows it. */
const reasonsAsJson = v.pipe(
  v.string(),
  v.check((json) => v.is(reasons, json)),
);
const cardQuestion = v.strictObject({
  project,
  context: text(2_000),
  text: word,
  reasons: v.pipe(v.array(reasonsAsJson), v.maxLength(2)),
  look: text(4_000),
});

/** The arguments of each method that web pages may ask for. */
export const webSchemas: Schemas<WebDesk> = {
  read: v.strictTuple([v.pipe(v.array(v.union([text(20_000), block])), v.maxLength(200_000))]),
  weigh: v.strictTuple([place, v.array(v.string()), v.array(v.string())]),
  show: v.strictTuple([cardQuestion]),
  cue: v.strictTuple([cardQuestion]),
  act: v.strictTuple([
    v.variant('kind', [
      v.strictObject({ kind: v.picklist(['save', 'undo']), talk }),
      v.strictObject({ kind: v.picklist(plainActs) }),
      v.strictObject({
        kind: v.picklist(['never', 'not-never']),
        name: word,
        site: v.boolean(),
      }),
      v.strictObject({ kind: v.literal('library'), project }),
    ]),
  ]),
};

/** Shape of every message; `args` is checked by the method's own schema. */
export const envelopeSchema = v.strictObject({
  to: v.picklist(['library', 'subscriptions', 'desk']),
  method: v.string(),
  args: v.array(v.unknown()),
});
