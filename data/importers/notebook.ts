import type { DraftTalk, SkipCode, Skipped } from './draft.ts';
import type { Limits } from './limits.ts';
import { longest } from './limits.ts';
import { refuse } from './refuse.ts';

/** Collects what a reader finds, and what it leaves out. */
export type Notebook = {
  skip(code: SkipCode, where: string, what: string, why: string): void;
  add(talk: DraftTalk): void;
  readonly talks: readonly DraftTalk[];
  readonly skipped: readonly Skipped[];
};

/** Refuses the file when it has more talks than the limit; what is skipped is kept up to a cap. */
export function openNotebook(limits: Limits): Notebook {
  const talks: DraftTalk[] = [];
  const skipped: Skipped[] = [];
  return {
    talks,
    skipped,
    add(talk) {
      talks.push(talk);
      if (talks.length > limits.talks) {
        refuse('too-many', `The file has more than ${limits.talks} talks.`, talk.where);
      }
    },
    skip(code, where, what, why) {
      if (skipped.length < longest.skipped) {
        skipped.push({ code, where, what: what.slice(0, longest.title), why });
      }
    },
  };
}
