import type { Settings } from '../../data/settings/settings.ts';

const hour = 60 * 60 * 1000;

export const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: on
    ? settings.sitesOff.filter((site) => site !== host)
    : [...new Set([...settings.sitesOff, host])],
});

export const withPause = (settings: Settings, now: number): Settings => ({
  ...settings,
  pausedUntil: now + hour,
});

export const resumed = (settings: Settings): Settings => ({ ...settings, pausedUntil: null });

/** Milliseconds since 1970, or null when nothing is paused. */
export const pausedUntil = (settings: Settings, now: number): number | null =>
  settings.pausedUntil !== null && settings.pausedUntil > now ? settings.pausedUntil : null;
