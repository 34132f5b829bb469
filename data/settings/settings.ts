import { projectId, type ProjectId } from '../model/ids.ts';

/** Which mentions are marked: each, the first in each section, or none until the pointer is on it. */
export type MarkWhich = 'every' | 'section' | 'hover';

/** How a card opens under a pointer: by resting, by resting while a key is held, or not at all. */
export type CardOpens = 'rest' | 'Alt' | 'Control' | 'Shift' | 'never';

/** What the card heeds. Whatever is set, the command and the list in the popup open it. */
export type CardSettings = {
  readonly cardOpens: CardOpens;
  /** Milliseconds of rest on a name. */
  readonly cardDelay: number;
};

/** A name that is not the project there: never marked. */
export type Never = {
  /** Lower case, as it stands in pages. */
  readonly name: string;
  /** The host (with port, if any); null: anywhere. */
  readonly site: string | null;
};

export type Settings = CardSettings & {
  readonly marks: MarkWhich;
  /** Projects that are not marked by default (Kubernetes) and that the reader wants marked. */
  readonly alsoMarked: readonly ProjectId[];
  /** Hosts (with port, if any) on which nothing is marked. */
  readonly sitesOff: readonly string[];
  /** Milliseconds since 1970 until which nothing is marked anywhere, or null. */
  readonly pausedUntil: number | null;
  /** The newest last, at most 500. */
  readonly never: readonly Never[];
};

export const defaultSettings: Settings = {
  marks: 'every',
  alsoMarked: [],
  sitesOff: [],
  pausedUntil: null,
  never: [],
  cardOpens: 'rest',
  cardDelay: 200,
};

const mostNever = 500;
/** Below, cards open under a hand that is reading; above, nobody waits for one. */
const delays = { least: 120, most: 3_000 };
const otherOpens = new Set<unknown>(['Alt', 'Control', 'Shift', 'never']);

/** Stored settings of any version, or anything else, into settings; what is wrong becomes the default. */
export function parseSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  return {
    marks: from.marks === 'section' || from.marks === 'hover' ? from.marks : 'every',
    alsoMarked: texts(from.alsoMarked).map(projectId),
    sitesOff: texts(from.sitesOff),
    pausedUntil: typeof from.pausedUntil === 'number' ? from.pausedUntil : null,
    never: nevers(from.never),
    cardOpens: otherOpens.has(from.cardOpens) ? (from.cardOpens as CardOpens) : 'rest',
    cardDelay:
      typeof from.cardDelay === 'number'
        ? Math.max(delays.least, Math.min(from.cardDelay, delays.most))
        : defaultSettings.cardDelay,
  };
}

/** Why nothing is marked on a host at a time (milliseconds since 1970), or null if it is. */
export function offReason(settings: Settings, host: string, now: number): 'site' | 'paused' | null {
  if (settings.sitesOff.includes(host)) return 'site';
  return settings.pausedUntil !== null && settings.pausedUntil > now ? 'paused' : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const nevers = (value: unknown): Never[] =>
  (Array.isArray(value) ? value : [])
    .filter(isRecord)
    .flatMap(({ name, site }) =>
      typeof name === 'string' && (site === null || typeof site === 'string')
        ? [{ name, site }]
        : [],
    )
    .slice(-mostNever);
