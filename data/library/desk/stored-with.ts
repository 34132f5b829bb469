import type { PackId } from '../../model/ids.ts';
import type { NewPack } from '../../store/pack-gens.ts';
import type { DeskStore } from './desk-store.ts';
import { together } from './together.ts';

/** The packs as they would be with some that are not stored yet: what is planned next builds on them. */
export function storedWith(store: DeskStore, put: readonly NewPack[]): DeskStore {
  if (put.length === 0) return store;
  const fresh = (pack: PackId) => put.find(({ info }) => info.id === pack);
  return {
    ...store,
    version: async () =>
      [await store.version(), ...put.map(({ info }) => `${info.id} ${info.version}`)].join(' + '),
    list: async () => [
      ...(await store.list()).filter(({ id }) => !fresh(id)),
      ...put.map(({ info }) => info),
    ],
    known: async (pack) => fresh(pack)?.known ?? (await store.known(pack)),
    linksOf: async (pack) => fresh(pack)?.links ?? (await store.linksOf(pack)),
    allEvents: async () => {
      const events = new Map((await store.allEvents()).map((event) => [event.id, event]));
      for (const { info } of put) events.set(info.event.id, info.event);
      return [...events.values()];
    },
    talksAt: async (event, ...without) => {
      const over = put.filter(({ info }) => info.event.id === event && !without.includes(info.id));
      const below = await store.talksAt(event, ...without, ...over.map(({ info }) => info.id));
      return over.reduce((talks, pack) => together(talks, pack), below);
    },
  };
}
