import * as v from 'valibot';
import type { SavedTalk } from '../model/saved-talk.ts';
import { problemOf, savedSchema } from './saved-schema.ts';

const format = 'hallway-track/reading-list@1';

const fileSchema = v.strictObject({
  format: v.literal(format, `is not "${format}"`),
  talks: v.array(savedSchema),
});

export type ListFile =
  | { readonly ok: true; readonly talks: readonly SavedTalk[] }
  /** What is wrong, and where in the file. */
  | { readonly ok: false; readonly detail: string };

/** The list as JSON text, the same for the same list: sorted by id, two spaces, fixed order of keys. */
export function writeListFile(talks: readonly SavedTalk[]): string {
  const sorted = talks.map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ format, talks: sorted }, null, 2)}\n`;
}

/** The talks of a file that `writeListFile` made, all of them or none. */
export function readListFile(json: string): ListFile {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const checked = v.safeParse(fileSchema, parsed.value, { abortEarly: true });
  if (!checked.success) return { ok: false, detail: problemOf(checked.issues[0]) };
  const { talks } = checked.output;
  const ids = talks.map(({ id }) => id);
  const again = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (again >= 0) return { ok: false, detail: `talks.${again}.id: ${ids[again]} stands twice` };
  return { ok: true, talks };
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
function inOrder({ id, talk, event, state, note, savedAt, changedAt }: SavedTalk): SavedTalk {
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
    state,
    note,
    savedAt,
    changedAt,
  };
}
