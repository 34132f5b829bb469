import type { PackId } from '../../model/ids.ts';
import type { ImportChoice, PackChange } from '../../model/pack-import.ts';
import type { NewPack } from '../../store/pack-gens.ts';
import type { PackPlan } from '../../store/pack-changes.ts';
import type { DeskFile } from './desk-file.ts';
import type { DeskStore } from './desk-store.ts';
import { planRecordings } from './plan-recordings.ts';
import { planTalks } from './plan-talks.ts';
import { storedWith } from './stored-with.ts';
import { whyIncomplete } from './suggest-choice.ts';

type Chosen = { readonly file: DeskFile; readonly choice: ImportChoice };

type Planned = Omit<Extract<PackChange, { ok: true }>, 'undo'> & { readonly plan: PackPlan };

/**
 * All files as one plan, or why one of them cannot be stored: then none is. Those of one event build
 * on each other in their order, recordings behind the talks that they are of.
 */
export async function planFiles(
  chosen: readonly Chosen[],
  store: DeskStore,
  now: number,
): Promise<Planned | Extract<PackChange, { ok: false }>> {
  const put = new Map<PackId, NewPack>();
  const sum = { added: 0, changed: 0, removed: 0, recordings: 0 };
  const talksFirst = chosen.toSorted((a, b) => rank(a) - rank(b));
  for (const each of talksFirst) {
    const { file, choice } = each;
    const incomplete = choice.as === 'talks' ? whyIncomplete(file, choice) : null;
    if (incomplete) return { ok: false, reason: 'incomplete', detail: incomplete };
    const step = await planNext(each, [...put.values()], store, now);
    if (step === null) return { ok: false, reason: 'no-event', detail: '' };
    put.set(step.pack.info.id, step.pack);
    for (const key of ['added', 'changed', 'removed', 'recordings'] as const) sum[key] += step[key];
  }
  return { ok: true, ...sum, packs: [...put.keys()], plan: { put: [...put.values()] } };
}

const rank = ({ choice }: Chosen) => (choice.as === 'talks' ? 0 : 1);

/** Only what is of the same event matters: else the plan of the preview is still right. */
async function planNext(
  { file, choice }: Chosen,
  before: readonly NewPack[],
  store: DeskStore,
  now: number,
) {
  const alone = choice.as === 'recordings' ? null : await planOne(file, choice, store, now);
  const event = choice.as === 'recordings' ? choice.event : alone?.pack.info.event.id;
  const same = before.filter(({ info }) => info.event.id === event);
  return alone && same.length === 0
    ? alone
    : await planOne(file, choice, storedWith(store, same), now);
}

async function planOne(file: DeskFile, choice: ImportChoice, store: DeskStore, now: number) {
  if (choice.as === 'talks') {
    const { pack, changes } = await planTalks(file, choice, store, now);
    const { added, changed, removed } = changes;
    return { pack, added, changed, removed, recordings: 0 };
  }
  const planned = await planRecordings(file, choice, store, now);
  return (
    planned && { pack: planned.pack, added: 0, changed: 0, removed: 0, recordings: planned.added }
  );
}
