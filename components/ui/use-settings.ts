import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings/settings.ts';
import type { SettingsPort } from './settings-port.ts';

export type SettingsChange = (settings: Settings) => Settings;

/** The settings, null until they are read, and how to change them: resolves to whether it was stored. */
export function useSettings(
  port: SettingsPort,
): readonly [Settings | null, (change: SettingsChange) => Promise<boolean>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const take = (next: Settings) => {
      if (!gone.signal.aborted) setSettings(next);
    };
    port.watch(take, gone.signal);
    void port.read().then(take, () => null);
    return () => gone.abort();
  }, [port]);
  const change = async (how: SettingsChange) => {
    try {
      setSettings(await port.change(how));
      return true;
    } catch {
      return false;
    }
  };
  return [settings, change];
}
