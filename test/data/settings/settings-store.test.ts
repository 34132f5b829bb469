import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../data/settings/settings.ts';
import { changeSettings, readSettings, switchName, switchSite, watchSettings, type SettingsStorage } from '../../../data/settings/settings-store.ts'; // prettier-ignore
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

  it('keep names that are never marked, once each, until they are taken back', async () => {
    const storage = local();
    const never = (name: string, site: string | null, on: boolean) => changeSettings(storage, switchName({ name, site }, on)); // prettier-ignore
    await never('Flux', 'a.example', true);
    await never('flux', 'a.example', true);
    expect((await never('Flux', null, true)).never).toEqual([{ name: 'flux', site: 'a.example' }, { name: 'flux', site: null }]); // prettier-ignore
    expect((await never('FLUX', 'a.example', false)).never).toEqual([{ name: 'flux', site: null }]);
  });

  it('take what is wrong for the default, and no more than 500 names', async () => {
    const storage = local();
    const name = (at: number) => ({ name: `n${at}`, site: null });
    const never = [...Array.from({ length: 600 }, (_, at) => name(at)), { name: 5, site: null }, { name: 'x' }, 'x']; // prettier-ignore
    await storage.local.set({ settings: { cardOpens: 'Meta', cardDelay: 1e9, never } });
    const settings = await changeSettings(storage, (same) => same);
    expect([settings.cardOpens, settings.cardDelay, settings.never.length]).toEqual(['rest', 3_000, 500]); // prettier-ignore
    expect(settings.never.at(-1)).toEqual(name(599));
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
