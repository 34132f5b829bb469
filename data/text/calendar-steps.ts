/**
 * What stands in an iCalendar file (RFC 5545), step by step. `depth` counts the components that are
 * open, the calendar itself being 1; `name` is that of the innermost one, in lower case.
 */
export type CalendarStep =
  | {
      readonly kind: 'begin' | 'end';
      readonly name: string;
      readonly depth: number;
      readonly line: number;
    }
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly depth: number;
      readonly line: number;
      readonly content: string;
    }
  /** The last one: the file cannot be read on. */
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number };

const start = /^[a-z][a-z0-9-]*[;:]/i;

/** The frame of the file (folding, BEGIN and END), with lines of any length and forgotten folds. */
export function* calendarSteps(text: string): Generator<CalendarStep> {
  const open: { readonly name: string; readonly line: number }[] = [];
  for (const { line, content } of contentLines(text)) {
    const broken = (reason: string): CalendarStep => ({ kind: 'broken', reason, line });
    if (content === null) return yield broken('This line is no part of an iCalendar file.');
    const [, begins, ends] = /^(?:BEGIN:(\S+)|END:(\S+))\s*$/i.exec(content) ?? [];
    const depth = open.length;
    if (begins) {
      const name = begins.toLowerCase();
      open.push({ name, line });
      yield { kind: 'begin', name, depth: depth + 1, line };
    } else if (ends) {
      const { name } = open.pop() ?? { name: 'nothing' };
      if (name !== ends.toLowerCase())
        return yield broken(`Here ends "${ends}", but "${name}" is open.`);
      yield { kind: 'end', name, depth, line };
    } else if (depth === 0) {
      return yield broken('There is text outside the calendar.');
    } else {
      yield { kind: 'property', name: open.at(-1)!.name, depth, line, content };
    }
  }
  const last = open.at(-1);
  if (last) {
    const reason = `The file stops in the middle: "${last.name.toUpperCase()}" has no end.`;
    yield { kind: 'broken', reason, line: last.line };
  }
  return undefined;
}

/** Unfolded lines, each with the number of its first line; null: it cannot belong to such a file. */
function* contentLines(
  text: string,
): Generator<{ readonly line: number; readonly content: string | null }> {
  let content = '';
  let from = 1;
  let line = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    line++;
    if (raw.startsWith(' ') || raw.startsWith('\t')) {
      content += raw.slice(1);
    } else if (start.test(raw)) {
      if (content) yield { line: from, content };
      content = raw;
      from = line;
    } else if (/^(?:DESCRIPTION|SUMMARY|LOCATION|X-)/i.test(content)) {
      // A bare line end inside a text: the writer forgot to fold.
      content += `\\n${raw}`;
    } else if (raw.trim()) {
      yield { line, content: null };
    }
  }
  if (content) yield { line: from, content };
}
