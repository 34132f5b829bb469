import { matchKnown } from '../importers/identity.ts';
import type { Pack } from '../model/pack.ts';
import type { Talk } from '../model/talk.ts';

/** What of a talk is compared; summaries are excerpts, which no two exports cut alike. */
const fields = [
  'title',
  'speakers',
  'day',
  'start',
  'minutes',
  'room',
  'kind',
  'projects',
  'links',
] as const;
type Field = (typeof fields)[number];

/** One thing that reads differently, as a person reads it; empty is unknown. */
export type Change = { readonly field: Field; readonly before: string; readonly after: string };

export type ChangedTalk = {
  readonly before: Talk;
  readonly after: Talk;
  readonly changes: readonly Change[];
};

export type PackDiff = {
  readonly added: readonly Talk[];
  readonly changed: readonly ChangedTalk[];
  readonly removed: readonly Talk[];
};

/** What happened to the talks from one pack to another of the same event, found by id, then by title. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const known = before.talks.map(({ id, title }) => ({ id, source: id, title }));
  const matched = matchKnown(
    after.talks.map(({ id, title }) => ({ source: id, title })),
    known,
  );
  const byId = new Map(before.talks.map((talk) => [talk.id, talk]));
  const gone = new Set(matched.gone);
  const pairs = after.talks.map((talk, index) => {
    const id = matched.ids[index];
    return { after: talk, before: id ? byId.get(id) : undefined };
  });
  return {
    added: pairs.flatMap((pair) => (pair.before ? [] : [pair.after])),
    changed: pairs.flatMap((pair) => (pair.before ? compare(pair.before, pair.after) : [])),
    removed: before.talks.filter(({ id }) => gone.has(id)),
  };
}

export const isSame = ({ added, changed, removed }: PackDiff): boolean =>
  added.length + changed.length + removed.length === 0;

function compare(before: Talk, after: Talk): readonly ChangedTalk[] {
  const changes = fields.flatMap((field): readonly Change[] => {
    const [was, is] = [words(before, field), words(after, field)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  return changes.length > 0 ? [{ before, after, changes }] : [];
}

function words(talk: Talk, field: Field): string {
  if (field === 'speakers') return talk.speakers.join(', ');
  if (field === 'projects')
    return sorted(talk.projects.map(({ id, weight }) => `${id} (${weight})`));
  if (field === 'links') return sorted(talk.links.map(({ kind, url }) => `${kind} ${url}`));
  return String(talk[field] ?? '');
}

const sorted = (texts: readonly string[]): string => [...texts].sort().join(', ');
