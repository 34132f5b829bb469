import type { Settings } from '../../data/settings/settings.ts';

/** Where the settings are, as a surface sees it. */
export type SettingsPort = {
  read(): Promise<Settings>;
  /** Rejects if the browser does not store it. */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Tells of every change, whoever made it, until the signal aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
};
