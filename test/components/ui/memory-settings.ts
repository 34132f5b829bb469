import type { SettingsPort } from '../../../components/ui/settings-port.ts';
import { defaultSettings, type Settings } from '../../../data/settings/settings.ts';

export type MemorySettings = SettingsPort & { readonly current: () => Settings };

/** Settings that are kept nowhere. */
export function memorySettings(change: Partial<Settings> = {}): MemorySettings {
  let settings: Settings = { ...defaultSettings, ...change };
  const listeners = new Set<(settings: Settings) => void>();
  return {
    current: () => settings,
    read: async () => settings,
    change: async (how) => {
      settings = how(settings);
      for (const listener of listeners) listener(settings);
      return settings;
    },
    watch: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
