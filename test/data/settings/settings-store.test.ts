import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../data/settings/settings.ts';
import { changeSettings, readSettings, switchSite, watchSettings, type SettingsStorage } from '../../../data/settings/settings-store.ts'; // prettier-ignore
import { memoryArea } from '../memory-area.ts';

const local = () => ({ local: memoryArea() }) as unknown as Pick<SettingsStorage, 'local'>;

describe('settings', () => {
  it('are the default at first and after damage', async () => {
    const storage = local();
    expect(await readSettings(storage)).toEqual(defaultSettings);
    await storage.local.set({ settings: { marks: 'all', sitesOff: 5 } });
    await changeSettings(storage, (settings) => settings);
    expect(await readSettings(storage)).toEqual(defaultSettings);
    await storage.local.set({ settings: { marks: 'hover' } });
    expect(await readSettings(storage)).toEqual({ ...defaultSettings, marks: 'hover' });
  });

  it('keep changes made at the same time', async () => {
    const storage = local();
    const off = (host: string) => changeSettings(storage, switchSite(host, false));
    await Promise.all([off('a.example'), off('b.example:8080'), off('a.example')]);
    expect((await readSettings(storage)).sitesOff).toEqual(['b.example:8080', 'a.example']);
    await changeSettings(storage, switchSite('a.example', true));
    expect((await changeSettings(storage, switchSite(null, false))).sitesOff).toEqual(['b.example:8080']); // prettier-ignore
  });

  it('are changed again after a change that failed', async () => {
    const storage = local();
    const failing = changeSettings(storage, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await changeSettings(storage, switchSite('a.example', false))).sitesOff).toEqual(['a.example']); // prettier-ignore
  });

  it('are watched until the signal aborts, and only they', () => {
    const listeners = new Set<(changes: object, area: string) => void>();
    const onChanged = { addListener: (listener: never) => listeners.add(listener), removeListener: (listener: never) => listeners.delete(listener) }; // prettier-ignore
    const heard: Settings[] = [];
    const stop = new AbortController();
    watchSettings({ onChanged } as unknown as SettingsStorage, (settings) => heard.push(settings), stop.signal); // prettier-ignore
    const tell = (changes: object, area = 'local') => listeners.forEach((listener) => listener(changes, area)); // prettier-ignore
    tell({ settings: { newValue: { marks: 'hover' } } });
    tell({ lexicon: { newValue: {} } });
    tell({ settings: { newValue: { marks: 'section' } } }, 'session');
    stop.abort();
    tell({ settings: { newValue: { marks: 'section' } } });
    expect(heard).toEqual([{ ...defaultSettings, marks: 'hover' }]);
  });
});
