import type { PackId } from '../model/ids.ts';
import type { Bundle } from '../model/pack.ts';
import type { Talk } from '../model/talk.ts';
import {
  bundledInfos,
  gensOf,
  isWhole,
  sweepBut,
  writeBundle,
  writeIndex,
  writeNamed,
  writePack,
  type NamedTalks,
  type NewPack,
  type OnWritten,
} from './pack-gens.ts';
import { allEvents, allProjects, allTalks } from './pack-layers.ts';
import { importsOf, type Active, type ImportedGen } from './rows.ts';
import type { PackDb } from './schema.ts';

/** Makes the search index of all packs together, as JSON text. */
export type IndexOf = (whole: Bundle) => string | Promise<string>;

/** What is to become of the imported packs, all at once. */
export type PackPlan = {
  /** Each takes the place of the pack of its id. */
  readonly put?: readonly NewPack[];
  readonly remove?: readonly PackId[];
  /** Switches the project names of packs on or off. */
  readonly names?: ReadonlyMap<PackId, boolean>;
  /** What the names that count from now on were found in. */
  readonly named?: ReadonlyMap<PackId, NamedTalks>;
};

export type PackChanges = {
  /**
   * Makes the bundle what is read of the shipped packs, at once and whole. Imported packs stay;
   * the index is asked for only if there are any.
   */
  replace(bundle: Bundle, index: string, indexOf?: IndexOf): Promise<void>;
  /**
   * Carries the plan out in one switch-over, or rejects and has changed nothing. Answers the name of
   * the new state, by which it can be undone. Never while another change runs.
   */
  change(plan: PackPlan, indexOf: IndexOf, written?: OnWritten): Promise<string>;
  /** Back to before the change that made this state; false if something else has changed since. */
  undo(state: string): Promise<boolean>;
  /** Removes what an import that was stopped has left behind, and what undo would need. */
  sweep(): Promise<void>;
};

/** What changes the packs; each writes first and then turns the one pointer. */
export function packChanges(
  db: PackDb,
  opened: () => Promise<void>,
  random: () => string,
  batch: number,
): PackChanges {
  const pointer = async (): Promise<Active | null> => {
    await opened();
    const active = await db.meta.get('active');
    return active?.key === 'active' ? active : null;
  };
  return {
    async replace(bundle, index, indexOf) {
      const before = await pointer();
      const gen = random();
      const imports: ImportedGen[] = [];
      for (const each of before ? importsOf(before) : []) {
        if (await isWhole(db, each)) imports.push(each);
      }
      await writeBundle(db, gen, bundle, batch);
      const together = imports.length > 0 && indexOf !== undefined;
      const active: Active = {
        key: 'active',
        gen,
        version: bundle.version,
        talks: bundle.talks.length,
        events: bundle.events.length,
        projects: bundle.projects.length,
        packs: bundledInfos(bundle).length,
        state: together ? `${bundle.version}+${gen}` : bundle.version,
        index: gen,
        imports: together ? imports : [],
      };
      const value = together ? await indexOf(await wholeOf(db, active)) : index;
      await writeIndex(db, gen, value);
      await turn(db, active, null);
      await sweepBut(db, new Set(gensOf(active)));
    },
    async change(plan, indexOf, written = () => {}) {
      const before = await pointer();
      if (before === null) throw new Error('the packs are not installed');
      const state = random();
      const added = await writeAll(db, plan.put ?? [], random, batch, written);
      const named = new Map<PackId, ImportedGen['named']>();
      for (const [pack, found] of plan.named ?? [])
        named.set(pack, await writeNamed(db, random(), found, batch));
      const active: Active = {
        ...before,
        state,
        index: state,
        imports: planned(importsOf(before), added, plan, named),
      };
      const fresh = new Map(added.map(({ gen }, at) => [gen, plan.put![at]!.talks]));
      const value = await indexOf(await wholeOf(db, active, fresh));
      await writeIndex(db, state, value);
      await turn(db, active, before);
      await sweepBut(db, new Set([...gensOf(active), ...gensOf(before)]));
      return state;
    },
    async undo(state) {
      await opened();
      return db.transaction('rw', db.meta, async () => {
        const [active, former] = await db.meta.bulkGet(['active', 'former']);
        if (active?.key !== 'active' || former?.key !== 'former') return false;
        if (active.state !== state || former.now !== state) return false;
        await db.meta.put(former.active);
        await db.meta.delete('former');
        return true;
      });
    },
    async sweep() {
      const active = await pointer();
      if (active === null) return;
      await db.meta.delete('former');
      await sweepBut(db, new Set(gensOf(active)));
    },
  };
}

async function writeAll(
  db: PackDb,
  packs: readonly NewPack[],
  random: () => string,
  batch: number,
  written: OnWritten,
): Promise<readonly ImportedGen[]> {
  const total = packs.reduce((sum, { talks }) => sum + talks.length, 0);
  const gens: ImportedGen[] = [];
  let done = 0;
  for (const pack of packs) {
    const base = done;
    gens.push(await writePack(db, random(), pack, batch, (rows) => written(base + rows, total)));
    done += pack.talks.length;
  }
  return gens;
}

/** A pack that is imported again keeps its place: what came after it still counts more. */
function planned(
  imports: readonly ImportedGen[],
  added: readonly ImportedGen[],
  { remove = [], names = new Map() }: PackPlan,
  named: ReadonlyMap<PackId, ImportedGen['named']>,
): readonly ImportedGen[] {
  const fresh = new Map(added.map((each) => [each.pack, each]));
  const kept = imports
    .filter(({ pack }) => !remove.includes(pack))
    .map((each) => fresh.get(each.pack) ?? each);
  const known = new Set(kept.map(({ pack }) => pack));
  const all = [...kept, ...[...fresh.values()].filter(({ pack }) => !known.has(pack))];
  return all.map(({ named: before, ...each }) => {
    const on = names.get(each.pack) ?? each.names;
    const found = on ? (named.get(each.pack) ?? before) : undefined;
    return { ...each, names: on, ...(found && { named: found }) };
  });
}

async function wholeOf(
  db: PackDb,
  active: Active,
  fresh?: ReadonlyMap<string, readonly Talk[]>,
): Promise<Bundle> {
  const projects = await allProjects(db, active);
  const known = new Set(projects.map(({ id }) => id));
  const talks = await allTalks(db, active, fresh);
  return {
    version: active.state ?? active.version,
    packs: [],
    // Packs may name projects that nobody has switched on.
    talks: talks.map((talk) =>
      talk.projects.every(({ id }) => known.has(id))
        ? talk
        : { ...talk, projects: talk.projects.filter(({ id }) => known.has(id)) },
    ),
    events: await allEvents(db, active),
    projects,
  };
}

/** The switch-over: refused if somebody else has turned the pointer meanwhile. */
async function turn(db: PackDb, active: Active, before: Active | null): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const now = await db.meta.get('active');
    if (before === null) {
      if (await db.meta.get('former')) await db.meta.delete('former');
    } else {
      if (now?.key !== 'active' || gensOf(now).join() !== gensOf(before).join())
        throw new Error('the packs have changed meanwhile');
      await db.meta.put({ key: 'former', now: active.state ?? '', active: before });
    }
    await db.meta.put(active);
  });
}
