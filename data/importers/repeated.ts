import type { DraftTalk, Skipped } from './draft.ts';

type Parted = { readonly talks: readonly DraftTalk[]; readonly repeated: readonly Skipped[] };

/**
 * One id for each talk. The same talk listed twice is kept once; a talk that is given twice keeps
 * its id the first time, and `id#2` then.
 */
export function withoutRepeated(all: readonly DraftTalk[]): Parted {
  const times = new Map<string, DraftTalk[]>();
  const talks: DraftTalk[] = [];
  const repeated: Skipped[] = [];
  for (const talk of all) {
    if (talk.source === null) {
      talks.push(talk);
      continue;
    }
    const before = times.get(talk.source) ?? [];
    const same = before.find((other) => isSame(other, talk));
    if (same) {
      const why = `the same talk as in ${same.where}`;
      repeated.push({ code: 'repeated', where: talk.where, what: talk.title, why });
      continue;
    }
    times.set(talk.source, [...before, talk]);
    talks.push(
      before.length > 0 ? { ...talk, source: `${talk.source}#${before.length + 1}` } : talk,
    );
  }
  return { talks, repeated };
}

const isSame = (a: DraftTalk, b: DraftTalk): boolean =>
  a.title === b.title && a.day === b.day && a.start === b.start;
