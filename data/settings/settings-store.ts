import type { Storage } from 'webextension-polyfill';
import { defaultSettings, parseSettings, type Never, type Settings } from './settings.ts';

/** The part of the browser's storage API that is needed; the polyfill and the bare API both have it. */
export type SettingsStorage = Pick<Storage.Static, 'local' | 'onChanged'>;

const key = 'settings';

/**
 * The settings as stored, with defaults for what is missing. They are checked where they are
 * written, not on every page.
 */
export async function readSettings(storage: Pick<SettingsStorage, 'local'>): Promise<Settings> {
  return complete((await storage.local.get(key))[key]);
}

const complete = (stored: unknown): Settings => ({
  ...defaultSettings,
  ...(stored as Partial<Settings> | undefined),
});

let last: Promise<unknown> = /* @__PURE__ */ Promise.resolve();

/** Stores the changed settings and answers them. One change at a time, so that none overwrites another. */
export function changeSettings(
  storage: Pick<SettingsStorage, 'local'>,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const turn = last.then(async () => {
    const settings = change(parseSettings((await storage.local.get(key))[key]));
    await storage.local.set({ [key]: settings });
    return settings;
  });
  last = turn.catch(() => null);
  return turn;
}

/** Calls the listener after each change, whoever made it, until the signal aborts. */
export function watchSettings(
  storage: Pick<SettingsStorage, 'onChanged'>,
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && key in changes) listener(complete(changes[key]?.newValue));
  };
  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
}

/** Switches marking on a site on or off; a change for `changeSettings`. Without a host, none. */
export const switchSite =
  (host: string | null, on: boolean) =>
  (settings: Settings): Settings => {
    if (host === null) return settings;
    const others = settings.sitesOff.filter((site) => site !== host);
    return { ...settings, sitesOff: on ? others : [...others, host] };
  };

/** A name is never the project there, or may be again; a change for `changeSettings`. */
export const switchName =
  ({ name, site }: Never, isNever: boolean) =>
  (settings: Settings): Settings => {
    const key = name.toLowerCase();
    const others = settings.never.filter((never) => never.name !== key || never.site !== site);
    return { ...settings, never: isNever ? [...others, { name: key, site }] : others };
  };
