import type { Storage } from 'webextension-polyfill';

/** Which removals a tab may ask for: those of the saves that it made a moment ago. */
export type UndoGrants = {
  grant(tab: number, talk: string): Promise<void>;
  /** Whether there is one; it is used up. */
  use(tab: number, talk: string): Promise<boolean>;
};

const lifetime = 60_000;
const key = 'undoGrants';

type Grant = { readonly tab: number; readonly talk: string; readonly time: number };

/**
 * Kept in `storage.session`, which scripts in pages cannot read: the worker forgets its own memory
 * after 30 idle seconds, and an undo must live for 60.
 */
export function undoGrants(
  area: Pick<Storage.StorageArea, 'get' | 'set'>,
  now: () => number,
): UndoGrants {
  const alive = async (): Promise<readonly Grant[]> => {
    const stored = (await area.get(key))[key];
    return Array.isArray(stored)
      ? stored.filter((grant: Grant) => grant.time > now() - lifetime)
      : [];
  };
  // One change at a time: two saves in one moment must not overwrite each other's grant.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const turn = last.then(change);
    last = turn.catch(() => null);
    return turn;
  };
  return {
    // The save itself stands, whether or not its undo can be remembered.
    grant: (tab, talk) =>
      inTurn(async () => {
        const grants = [...(await alive()), { tab, talk, time: now() }].slice(-50);
        await area.set({ [key]: grants });
      }).catch(() => {}),
    use: (tab, talk) =>
      inTurn(async () => {
        const grants = await alive();
        const rest = grants.filter((grant) => grant.tab !== tab || grant.talk !== talk);
        if (rest.length < grants.length) await area.set({ [key]: rest });
        return rest.length < grants.length;
      }),
  };
}
