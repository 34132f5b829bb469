import { countBefore } from './count-before.ts';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** A text without soft hyphens and zero-width characters, and the way back to the old offsets. */
export type Visible = {
  readonly text: string;
  /** The offset in the original text of the end of a stretch of this one. */
  restore(offset: number): number;
  /** Where the invisible characters were: the offset, in this text, of each. */
  readonly removed: readonly number[];
};

/** The offset in the visible text of an offset in the original one. */
export const project = ({ removed }: Visible, offset: number): number =>
  offset - countBefore(removed.length, (i) => removed[i]! + i < offset);

const same = (offset: number) => offset;

/** Nearly free for a text that has none of them. */
export function visible(text: string): Visible {
  if (!invisible.test(text)) return { text, restore: same, removed: [] };
  const removed: number[] = [];
  const clean = text.replace(new RegExp(invisible, 'g'), (_, at: number) => {
    removed.push(at - removed.length);
    return '';
  });
  return {
    text: clean,
    // Short on purpose: it is on every page, and seldom has anything to do.
    restore: (offset) => offset + removed.filter((at) => at < offset).length,
    removed,
  };
}
