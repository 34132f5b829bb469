import type { DraftTalk } from '../importers/draft.ts';
import { toPack, type ConfirmedEvent, type Earlier } from '../importers/to-pack.ts';
import { packId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { Talk } from '../model/talk.ts';
import type { Options } from './arguments.ts';
import { confirmEvent } from './confirm-event.ts';
import { readKept } from './keep-pack.ts';
import type { Loaded } from './load.ts';
import type { Terminal } from './terminal.ts';

type ProjectsOf = (talk: DraftTalk) => Talk['projects'];

/** A schedule as a pack. Talks that a pack in the folder has already keep their ids. */
export async function makePack(
  loaded: Loaded,
  options: Options,
  projectsOf: ProjectsOf,
  terminal: Terminal,
): Promise<Pack> {
  const { file, draft } = loaded;
  // A pack of ours says everything itself, in words of its makers.
  if (draft.pack) return named(draft.pack, options);
  const confirmed = confirmEvent(loaded, options);
  if (draft.times === 'utc' && !confirmed.zone) {
    terminal.err(`${file}: has its hours in UTC only, so they are left out: add --zone`);
  }
  let done = 0;
  const find: ProjectsOf = (talk) => {
    terminal.progress(`${file}: looking for projects, ${++done} of ${draft.talks.length} talks`);
    return projectsOf(talk);
  };
  const earlier = await earlierOf(loaded, confirmed, options);
  const { pack } = toPack(draft, confirmed, earlier, find);
  const talks = options.summaries
    ? pack.talks
    : pack.talks.map((talk) => ({ ...talk, summary: null }));
  return named({ ...pack, talks }, options);
}

async function earlierOf(
  { draft }: Loaded,
  confirmed: ConfirmedEvent,
  options: Options,
): Promise<Earlier> {
  const { id } = named(toPack(draft, confirmed).pack, options);
  const kept = options.out === undefined ? null : await readKept(options.out, id);
  if (kept === null) return { version: 0, talks: [] };
  const talks = kept.talks.map((talk) => ({ id: talk.id, source: null, title: talk.title }));
  return { version: kept.version, talks };
}

function named(pack: Pack, options: Options): Pack {
  const id = packId(options.pack ?? pack.id);
  const talks = pack.talks.map((talk) => ({ ...talk, pack: id }));
  return { ...pack, id, licence: options.licence ?? pack.licence, talks };
}
