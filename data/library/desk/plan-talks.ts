import { eventIdOf } from '../../importers/identity.ts';
import { toPack } from '../../importers/to-pack.ts';
import { packId, type EventId, type PackId } from '../../model/ids.ts';
import type { ImportChanges, ImportChoice } from '../../model/pack-import.ts';
import type { Pack } from '../../model/pack.ts';
import type { ConferenceEvent } from '../../model/talk.ts';
import type { NewPack } from '../../store/pack-gens.ts';
import { compareTalks } from './compare-talks.ts';
import type { DeskFile } from './desk-file.ts';
import type { DeskStore } from './desk-store.ts';
import { together } from './together.ts';

export type TalksChoice = Extract<ImportChoice, { as: 'talks' }>;

/** What storing a file comes to. */
export type TalksPlan = {
  readonly pack: NewPack;
  /** The event as it is known already, or null. */
  readonly event: ConferenceEvent | null;
  readonly changes: ImportChanges;
  readonly laterVersion: number | null;
};

/** What was planned last for a file: the preview's plan is mostly the one that is carried out. */
const last = new WeakMap<DeskFile, { readonly for: string; readonly plan: TalksPlan }>();

/** The file's talks as a pack of their event, which takes up an earlier import of the same one. */
export async function planTalks(
  file: DeskFile,
  choice: TalksChoice,
  store: DeskStore,
  now: number,
): Promise<TalksPlan> {
  const key = JSON.stringify([choice.event, await store.version()]);
  const known = last.get(file);
  const made =
    known?.for === key ? known : { for: key, plan: await freshPlan(file, choice, store) };
  last.set(file, made);
  const { pack } = made.plan;
  const on = choice.names && file.own.length > 0;
  const names = { ...pack.info.names, on };
  return { ...made.plan, pack: { ...pack, info: { ...pack.info, names, importedAt: now } } };
}

async function freshPlan(
  { draft, origin, projects, own }: DeskFile,
  choice: TalksChoice,
  store: DeskStore,
): Promise<TalksPlan> {
  const events = await store.allEvents();
  const { name, starts } = choice.event;
  const answers = { ...choice.event, id: choice.event.id ?? eventIdOf(name, starts) };
  const id = draft.pack?.id ?? importedPack(answers.id);
  const event = draft.pack?.event.id ?? answers.id;
  const stored = (await store.list()).find((info) => info.id === id && info.importedAt !== null);
  const known = stored ? await store.known(id) : [];
  const before = await store.talksAt(event);
  const ours = new Set(known.map((talk) => talk.id));
  const others = before
    .filter((talk) => !ours.has(talk.id))
    .map((talk) => ({ id: talk.id, source: null, title: talk.title }));
  const linked = new Map(draft.talks.map((talk, at) => [talk, projects[at] ?? []]));
  const result = toPack(
    draft,
    answers,
    { version: stored?.version ?? 0, talks: [...known, ...others] },
    (talk) => linked.get(talk) ?? [],
  );
  const pack = withProjects(result.pack, projects);
  const rest = stored ? await store.talksAt(event, id) : before;
  return {
    event: events.find((each) => each.id === event) ?? null,
    changes: compareTalks(before, together(rest, { talks: pack.talks, links: new Map() })),
    laterVersion: stored && draft.pack && stored.version > pack.version ? stored.version : null,
    pack: {
      info: {
        id: pack.id,
        version: pack.version,
        licence: pack.licence,
        sources: pack.sources,
        event: pack.event,
        origin,
        holds: 'talks',
        talks: pack.talks.length,
        importedAt: null,
        names: { count: own.length, on: false },
      },
      talks: pack.talks,
      links: new Map(),
      projects: own,
      known: result.known,
    },
  };
}

export const importedPack = (event: EventId): PackId => packId(`${event.slice(0, 55)}-import`);

/** Packs of our own form come with their projects, and get those of the talks that have none. */
const withProjects = (pack: Pack, projects: DeskFile['projects']): Pack => ({
  ...pack,
  talks: pack.talks.map((talk, at) =>
    talk.projects.length > 0 || !projects[at]?.length || pack.talks.length !== projects.length
      ? talk
      : { ...talk, projects: projects[at] },
  ),
});
