import { projectId, type ProjectId } from '../model/ids.ts';

/** Which mentions are marked: each, the first in each section, or none until the pointer is on it. */
export type MarkWhich = 'every' | 'section' | 'hover';

export type Settings = {
  readonly marks: MarkWhich;
  /** Projects that are not marked by default (Kubernetes) and that the reader wants marked. */
  readonly alsoMarked: readonly ProjectId[];
  /** Hosts (with port, if any) on which nothing is marked. */
  readonly sitesOff: readonly string[];
  /** Milliseconds since 1970 until which nothing is marked anywhere, or null. */
  readonly pausedUntil: number | null;
};

export const defaultSettings: Settings = {
  marks: 'every',
  alsoMarked: [],
  sitesOff: [],
  pausedUntil: null,
};

/** Stored settings of any version, or anything else, into settings; what is wrong becomes the default. */
export function parseSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  return {
    marks: from.marks === 'section' || from.marks === 'hover' ? from.marks : 'every',
    alsoMarked: texts(from.alsoMarked).map(projectId),
    sitesOff: texts(from.sitesOff),
    pausedUntil: typeof from.pausedUntil === 'number' ? from.pausedUntil : null,
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
