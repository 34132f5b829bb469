import type { Storage } from 'webextension-polyfill';

/** A storage area of the browser in memory; values are copied, as the real one does. */
export function memoryArea(): Pick<Storage.StorageArea, 'get' | 'set'> & {
  readonly kept: Map<string, unknown>;
} {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys) => {
      const wanted = typeof keys === 'string' ? [keys] : [...kept.keys()];
      return Object.fromEntries(
        wanted.filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]),
      );
    },
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
  };
}
