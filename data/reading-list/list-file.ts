import * as v from 'valibot';
import type { ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { firstSavedSchema, problemOf, rulesSchema, savedSchema } from './saved-schema.ts';

const format = 'hallway-track/reading-list@2';
/** Files of the first version of the extension. */
const firstFormat = 'hallway-track/reading-list@1';

const versions = v.variant(
  'format',
  [
    v.strictObject({ format: v.literal(format), talks: v.array(savedSchema), rules: rulesSchema }),
    v.pipe(
      v.strictObject({ format: v.literal(firstFormat), talks: v.array(firstSavedSchema) }),
      v.transform((file) => ({ ...file, rules: [] as ListRule[] })),
    ),
  ],
  `is not "${format}"`,
);
const fileSchema = v.pipe(v.looseObject({}), versions);

export type ListFile =
  | {
      readonly ok: true;
      /** The removed ones too. */
      readonly talks: readonly SavedTalk[];
      readonly rules: readonly ListRule[];
    }
  /** What is wrong, and where in the file. */
  | { readonly ok: false; readonly detail: string };

/** The list as JSON text, the same for the same list: sorted by id, two spaces, fixed order of keys. */
export function writeListFile(
  talks: readonly SavedTalk[],
  rules: readonly ListRule[] = [],
): string {
  const sorted = talks.map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ format, talks: sorted, rules: rules.map(ruleInOrder) }, null, 2)}\n`;
}

/** What `writeListFile` of this or an earlier version wrote, all of it or nothing. */
export function readListFile(json: string): ListFile {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const checked = v.safeParse(fileSchema, parsed.value, { abortEarly: true });
  if (!checked.success) return { ok: false, detail: problemOf(checked.issues[0]) };
  const { talks, rules } = checked.output;
  const ids = new Set<string>();
  for (const [at, { id }] of talks.entries()) {
    if (ids.has(id)) return { ok: false, detail: `talks.${at}.id: ${id} stands twice` };
    ids.add(id);
  }
  return { ok: true, talks, rules };
}

/** Lists by rule from elsewhere, or what is wrong with them. */
export function readRules(
  value: unknown,
):
  | { readonly ok: true; readonly rules: readonly ListRule[] }
  | { readonly ok: false; readonly detail: string } {
  const checked = v.safeParse(rulesSchema, value, { abortEarly: true });
  return checked.success
    ? { ok: true, rules: checked.output }
    : { ok: false, detail: problemOf(checked.issues[0]) };
}

/** A saved talk from elsewhere, or what is wrong with it. */
export function readSaved(
  value: unknown,
):
  | { readonly ok: true; readonly saved: SavedTalk }
  | { readonly ok: false; readonly detail: string } {
  const checked = v.safeParse(savedSchema, value, { abortEarly: true });
  return checked.success
    ? { ok: true, saved: checked.output }
    : { ok: false, detail: problemOf(checked.issues[0]) };
}

function parseJson(
  json: string,
):
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string } {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, detail: `not JSON: ${error instanceof Error ? error.message : 'broken'}` };
  }
}

/** Spelt out, for the order of the keys must not depend on where the object comes from. */
function inOrder({ id, talk, event, ...own }: SavedTalk): SavedTalk {
  return {
    id,
    talk: {
      id: talk.id,
      event: talk.event,
      pack: talk.pack,
      title: talk.title,
      titleIs: talk.titleIs,
      speakers: talk.speakers,
      day: talk.day,
      start: talk.start,
      minutes: talk.minutes,
      room: talk.room,
      kind: talk.kind,
      summary: talk.summary,
      projects: talk.projects.map(({ id, weight }) => ({ id, weight })),
      links: talk.links.map(({ kind, url, exact, note }) => ({ kind, url, exact, note })),
    },
    event: {
      id: event.id,
      name: event.name,
      series: event.series,
      starts: event.starts,
      ends: event.ends,
      place: event.place,
      url: event.url,
    },
    state: own.state,
    reached: own.reached,
    note: own.note,
    tags: own.tags,
    order: own.order,
    savedAt: own.savedAt,
    changedAt: own.changedAt,
    removedAt: own.removedAt,
  };
}

const ruleInOrder = ({
  id,
  name,
  states,
  tags,
  projects,
  events,
  minutes,
}: ListRule): ListRule => ({
  id,
  name,
  states,
  tags,
  projects,
  events,
  minutes,
});
