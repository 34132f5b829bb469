import ICAL from 'ical.js';
import type { Limits } from '../limits.ts';
import { refuse } from '../refuse.ts';

/** One property of an iCalendar component, decoded. */
export type Property = {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
};

/** The calendar itself or one of its events. */
export type Component = {
  readonly line: number;
  /** By name in lower case; a property may stand more than once. */
  readonly properties: Map<string, Property[]>;
};

export type Calendar = { readonly calendar: Component; readonly events: readonly Component[] };

/** Only these are read; everything else of a calendar is nothing to us. */
const wanted = new Set(
  (
    'prodid x-wr-calname x-wr-caldesc x-wr-timezone name dtstart dtend duration summary description ' +
    'location categories uid url status attendee'
  ).split(' '),
);
const start = /^([a-z][a-z0-9-]*)[;:]/i;

/**
 * The events of an iCalendar file. The frame (folding, BEGIN and END) is read here, so that lines
 * of any length, text with bare line ends, and errors with their line are possible; ical.js decodes
 * the single properties.
 */
export function readCalendar(text: string, limits: Limits): Calendar {
  const events: Component[] = [];
  const open: { readonly name: string; readonly line: number }[] = [];
  const calendar = component(1);
  let current = calendar;
  for (const { line, content } of unfold(text)) {
    const [, begins, ends] = /^(?:BEGIN:(\S+)|END:(\S+))\s*$/i.exec(content) ?? [];
    if (begins) {
      open.push({ name: begins.toLowerCase(), line });
      if (open.length > limits.depth) tooDeep(limits, line);
      if (open.length === 2 && begins.toUpperCase() === 'VEVENT') {
        current = component(line);
        events.push(current);
        if (events.length > limits.talks) tooMany(limits, line);
      }
    } else if (ends) {
      const { name } = open.pop() ?? { name: 'nothing' };
      if (name !== ends.toLowerCase()) {
        refuse('broken', `Here ends "${ends}", but "${name}" is open.`, `line ${line}`);
      }
    } else if (open.length === 0) {
      refuse('broken', 'There is text outside the calendar.', `line ${line}`);
    } else if (isRead(open)) {
      add(open.length === 1 ? calendar : current, content, line);
    }
  }
  if (open.length > 0) {
    const { name, line } = open.at(-1)!;
    const reason = `The file stops in the middle: "${name.toUpperCase()}" has no end.`;
    refuse('broken', reason, `line ${line}`);
  }
  return { calendar, events };
}

const component = (line: number): Component => ({ line, properties: new Map() });

const isRead = (open: readonly { readonly name: string }[]) =>
  open.length === 1 || (open.length === 2 && open[1]!.name === 'vevent');

/** Content lines with the number of their first line. */
function* unfold(text: string): Generator<{ readonly line: number; readonly content: string }> {
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
      refuse('broken', 'This line is no part of an iCalendar file.', `line ${line}`);
    }
  }
  if (content) yield { line: from, content };
}

function add({ properties }: Component, content: string, line: number): void {
  const name = start.exec(content)![1]!.toLowerCase();
  if (!wanted.has(name)) return;
  const found = decodeProperty(name, content, line);
  const before = properties.get(name);
  if (before) before.push(found);
  else properties.set(name, [found]);
}

function decodeProperty(name: string, content: string, line: number): Property {
  try {
    const [, parameters, , ...values] = ICAL.parse.property(content);
    const texts = values.flat().map(String);
    return {
      // In a text a bare comma is no separator: many writers do not escape it.
      value: texts.join(name === 'categories' ? '\n' : ','),
      parameters: new Map(
        Object.entries(parameters).map(([key, value]) => [key.toLowerCase(), String(value)]),
      ),
    };
  } catch {
    return refuse('broken', `The property "${name.toUpperCase()}" is broken.`, `line ${line}`);
  }
}

const tooDeep = ({ depth }: Limits, line: number): never =>
  refuse('too-deep', `The file is nested more than ${depth} levels deep.`, `line ${line}`);

const tooMany = ({ talks }: Limits, line: number): never =>
  refuse('too-many', `The file has more than ${talks} events.`, `line ${line}`);

/** The first value of a property, or null. */
export const valueOf = ({ properties }: Component, name: string): string | null =>
  properties.get(name)?.[0]?.value.trim() || null;

export const parameterOf = ({ properties }: Component, name: string, key: string): string | null =>
  properties.get(name)?.[0]?.parameters.get(key) ?? null;
