import ICAL from 'ical.js';
import { calendarSteps } from '../../text/calendar-steps.ts';
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
 * The events of an iCalendar file. The frame is read by ourselves, so that errors have their line;
 * ical.js decodes the single properties.
 */
export function readCalendar(text: string, limits: Limits): Calendar {
  const events: Component[] = [];
  const calendar = component(1);
  for (const step of calendarSteps(text)) {
    const { kind, line } = step;
    if (kind === 'broken') return refuse('broken', step.reason, `line ${line}`);
    const { name, depth } = step;
    if (depth > limits.depth) tooDeep(limits, line);
    const isEvent = depth === 2 && name === 'vevent';
    if (kind === 'begin' && isEvent) {
      events.push(component(line));
      if (events.length > limits.talks) tooMany(limits, line);
    } else if (kind === 'property' && (depth === 1 || isEvent)) {
      add(depth === 1 ? calendar : events.at(-1)!, step.content, line);
    }
  }
  return { calendar, events };
}

const component = (line: number): Component => ({ line, properties: new Map() });

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
