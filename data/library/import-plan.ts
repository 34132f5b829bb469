import type { TalkId } from '../model/ids.ts';
import type { ImportResult, ListRule, UndoneImport } from '../model/reading-list.ts';
import type { Stored } from '../model/stored.ts';
import { addedRules } from '../reading-list/added-rules.ts';
import { diffList, type Incoming } from '../reading-list/diff.ts';
import { ruleLimit } from '../reading-list/saved-schema.ts';
import type { AllKept, Plan } from '../store/list-store.ts';
import type { LastImport } from '../store/notes.ts';
import { failure, ok } from './stored.ts';

type Read = { readonly incoming: readonly Incoming[]; readonly rules: readonly ListRule[] };

/** Stores a file in one go, and notes what was there before. */
export function importPlan(
  { rows, rules }: AllKept,
  read: Read,
  theirs: ReadonlySet<TalkId>,
  now: number,
): Plan<Stored<ImportResult>> {
  const { added, buried, changed, conflicting } = diffList(rows, read.incoming, now);
  const taken = conflicting
    .filter(({ id }) => theirs.has(id))
    .map(({ ours, theirs }) => ({ ...theirs, changedAt: Math.max(now, ours.changedAt + 1) }));
  const put = [...added, ...buried, ...changed.map(({ theirs }) => theirs), ...taken];
  const newRules = addedRules(rules, read.rules);
  if (rules.length + newRules.length > ruleLimit)
    return { answer: failure('bad-file', `there would be more than ${ruleLimit} lists by rule`) };
  const answer = ok({
    added: added.length,
    updated: changed.length + taken.length,
    others: newRules.length + buried.length,
  });
  if (put.length === 0 && newRules.length === 0) return { answer };
  const lastImport: LastImport = {
    key: 'import',
    before: put.flatMap(({ id }) => rows.get(id) ?? []),
    addedRules: newRules.map(({ id }) => id),
    wrote: put.map(({ id, changedAt }) => [id, changedAt]),
  };
  return {
    put,
    ...(newRules.length > 0 && { rules: [...rules, ...newRules] }),
    lastImport,
    answer,
  };
}

/** The list as it was before the import, but for talks and lists that were changed since. */
export function undoPlan({ rows, rules, lastImport }: AllKept): Plan<Stored<UndoneImport | null>> {
  if (lastImport === null) return { answer: ok(null) };
  const untouched = new Set(
    lastImport.wrote.flatMap(([id, changedAt]) =>
      rows.get(id)?.changedAt === changedAt ? [id] : [],
    ),
  );
  const put = lastImport.before.filter(({ id }) => untouched.has(id));
  const replaced = new Set(put.map(({ id }) => id));
  const remove = [...untouched].filter((id) => !replaced.has(id));
  return {
    put,
    remove,
    rules: rules.filter(({ id }) => !lastImport.addedRules?.includes(id)),
    lastImport: null,
    answer: ok({ removed: remove.length, reverted: put.length }),
  };
}
