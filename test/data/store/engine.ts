import type { DBCoreMutateRequest, Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Slots } from '../../../data/store/mirror.ts';
import type { Engine } from '../../../data/store/schema.ts';

/** An empty IndexedDB of its own: a profile on a disk, which outlives each connection. */
export const freshEngine = (): Engine => ({
  indexedDB: new IDBFactory() as unknown as IDBFactoryType,
  IDBKeyRange: IDBKeyRange as unknown as NonNullable<Engine['IDBKeyRange']>,
});
type IDBFactoryType = NonNullable<Engine['indexedDB']>;

type Fault = 'reject' | 'abort' | 'abort-at-the-end';

/**
 * Breaks every write for which `hits` says so. `abort-at-the-end`: the write itself succeeds and the
 * transaction is lost when it should be completed, as on a full disk.
 */
export function withFaults<Db extends Dexie>(
  db: Db,
  hits: (write: number, table: string) => boolean,
  fault: Fault = 'reject',
): Db {
  let write = -1;
  db.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate = async (request: DBCoreMutateRequest) => {
          write += 1;
          if (!hits(write, name)) return table.mutate(request);
          if (fault === 'reject') throw new DOMException('full', 'QuotaExceededError');
          if (fault === 'abort') request.trans.abort();
          const response = await table.mutate(request);
          request.trans.abort();
          return response;
        };
        return { ...table, mutate };
      },
    }),
  });
  return db;
}

/** Slots in memory; `broken` makes them fail like a browser without a private file system. */
export function memorySlots(): Slots & { texts: (string | null)[]; broken: boolean } {
  return {
    texts: [null, null],
    broken: false,
    async read(slot) {
      if (this.broken) throw new DOMException('no', 'SecurityError');
      return this.texts[slot]!;
    },
    async write(slot, text) {
      if (this.broken) throw new DOMException('no', 'SecurityError');
      this.texts[slot] = text;
    },
  };
}

/** Different texts, the same in each run. */
export const counter = (): (() => string) => {
  let count = 0;
  return () => `r${(count += 1)}`;
};
