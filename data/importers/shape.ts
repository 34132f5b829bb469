import { refuse } from './refuse.ts';

/**
 * A value of a JSON file that knows its way there. Readers copy field by field out of spots, so
 * that no key of a file (`__proto__`, `constructor`) ever reaches an object of ours.
 */
export type Spot = {
  readonly value: unknown;
  readonly key: string | number;
  readonly up: Spot | null;
};

export const rootSpot = (value: unknown): Spot => ({ value, key: '', up: null });

/** `schedule.conference.days[0].title`, or `the top` for the root. */
export function pathOf(spot: Spot): string {
  const steps: string[] = [];
  for (let at: Spot | null = spot; at?.up; at = at.up) {
    const { key } = at;
    if (typeof key === 'number') steps.push(`[${key}]`);
    else steps.push(/^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, 60))}]`);
  }
  return steps.toReversed().join('').replace(/^\./, '') || 'the top';
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only own fields: a missing one is undefined, whatever its name. */
export function field(spot: Spot, key: string): Spot {
  const { value } = spot;
  return {
    value: isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
    key,
    up: spot,
  };
}

export const has = (spot: Spot, key: string): boolean =>
  isObject(spot.value) && Object.hasOwn(spot.value, key);

export const isNothing = ({ value }: Spot): boolean => value === undefined || value === null;

/** A text or number as text; null if missing or blank; anything else refuses the file. */
export function text(spot: Spot): string | null {
  const { value } = spot;
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  return isNothing(spot) ? null : wrong(spot, 'a text');
}

/** A text, or the English (else the first) one of texts by language. */
export function words(spot: Spot): string | null {
  if (!isObject(spot.value)) return text(spot);
  const english = text(field(spot, 'en'));
  if (english) return english;
  for (const key of Object.keys(spot.value)) {
    const found = field(spot, key);
    if (typeof found.value === 'string' && found.value.trim()) return found.value.trim();
  }
  return null;
}

/** A finite number, or null if missing; texts of digits count. */
export function number(spot: Spot): number | null {
  const { value } = spot;
  const found = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  return isNothing(spot) || value === '' ? null : wrong(spot, 'a number');
}

export const flag = (spot: Spot): boolean => spot.value === true;

/** The items of a list; none if it is missing. */
export function items(spot: Spot): Spot[] {
  if (Array.isArray(spot.value)) return spot.value.map((value, key) => ({ value, key, up: spot }));
  return isNothing(spot) ? [] : wrong(spot, 'a list');
}

/** The values of an object by key, in order; none if it is missing. */
export function entries(spot: Spot): Spot[] {
  if (isObject(spot.value)) return Object.keys(spot.value).map((key) => field(spot, key));
  return isNothing(spot) ? [] : wrong(spot, 'an object');
}

/** The spot itself, if it is an object. */
export const object = (spot: Spot): Spot =>
  isObject(spot.value) ? spot : wrong(spot, 'an object');

function wrong(spot: Spot, expected: string): never {
  const is = Array.isArray(spot.value) ? 'a list' : nameOf(spot.value);
  return refuse('wrong-shape', `Here should be ${expected}, but there is ${is}.`, pathOf(spot));
}

function nameOf(value: unknown): string {
  if (isObject(value)) return 'an object';
  if (value === undefined) return 'nothing';
  return value === null ? 'null' : JSON.stringify(value).slice(0, 60);
}
