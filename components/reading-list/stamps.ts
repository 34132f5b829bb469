import { readClock } from '../../data/text/clock.ts';

/** A line of a note that begins with a time of the recording. */
export type Stamp = { readonly seconds: number; readonly text: string };

/** `12:30 the demo` and `1:02:03` at the beginning of a line; a bare number is none. */
export const stampsIn = (note: string): readonly Stamp[] =>
  note.split('\n').flatMap((line) => {
    const [, time = '', text = ''] =
      /^\s*((?:\d{1,2}:)?\d{1,3}:\d{2})\b[\s:–—-]*(.*)$/.exec(line) ?? [];
    const seconds = readClock(time);
    return seconds === null ? [] : [{ seconds, text: text.trim() }];
  });
