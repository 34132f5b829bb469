import type { Slots } from './mirror.ts';
import type { MirrorDb } from './schema.ts';

/**
 * Slots in the private file system of the extension's own origin: no page and no content script
 * can read it, unlike `storage.local`.
 */
export function fileSlots(root: () => Promise<FileSystemDirectoryHandle>): Slots {
  const name = (slot: number) => `reading-list-${slot}.json`;
  return {
    async read(slot) {
      const directory = await root();
      try {
        const file = await directory.getFileHandle(name(slot));
        return await (await file.getFile()).text();
      } catch (error) {
        if (error instanceof Error && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    async write(slot, text) {
      const file = await (await root()).getFileHandle(name(slot), { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    },
  };
}

/** Slots in a database of their own. */
export function databaseSlots(db: MirrorDb): Slots {
  const opened = async () => (db.isOpen() ? db : await db.open());
  return {
    async read(slot) {
      await opened();
      return (await db.slots.get(slot))?.text ?? null;
    },
    async write(slot, text) {
      await opened();
      await db.slots.put({ slot, text });
    },
  };
}
