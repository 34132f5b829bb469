import type { Controls } from '../model/controls.ts';
import { changeSettings, switchName, switchSite, type SettingsStorage } from './settings-store.ts';

const hour = 3_600_000;

/** The controls for a card on a site (host with port, if any). `openTab` takes a page of ours. */
export function siteControls(
  host: string,
  storage: Pick<SettingsStorage, 'local'>,
  openTab: (page: string) => Promise<void>,
  now: () => number,
): Controls {
  const change = async (how: Parameters<typeof changeSettings>[1]) =>
    void (await changeSettings(storage, how));
  return {
    openLibrary: (project) => openTab(`library.html#project/${project}`),
    switchSite: (on) => change(switchSite(host, on)),
    pause: (on) => change((settings) => ({ ...settings, pausedUntil: on ? now() + hour : null })),
    never: (name, here, on) => change(switchName({ name, site: here ? host : null }, on)),
  };
}
