import { openFull, openIndex, type OpenIndex } from '../search/open-index.ts';
import type { TermIndex } from '../search/term-index.ts';
import type { Packs } from '../store/pack-store.ts';
import type { Assets } from './assets.ts';
import { memoryPacks } from './memory-packs.ts';

/** The packs and their opened index, of one and the same version. */
export type Shelf = {
  readonly packs: Packs;
  readonly index: OpenIndex;
  readonly full: FullTerms;
};

/** How a context reads them. */
export type Reading = {
  /** False for whoever searches by the full index alone. */
  readonly small: boolean;
  /** For so many milliseconds it is not asked again whether an import has come between. */
  readonly trusted: number;
};

/** The terms of the full index, which takes longer: read once, when they are first waited for. */
export type FullTerms = {
  /** Null until they are read. */
  now(): TermIndex | null;
  /** Null if there are none that belong to the small index. */
  wait(): Promise<TermIndex | null>;
};

/**
 * The stored packs; while there are none, or if the database or its index cannot be used, the
 * bundled ones from memory. Asked anew each time, for an import may have come between.
 */
export function shelves(
  stored: Packs,
  assets: Assets,
  { small = true, trusted = 0 }: Partial<Reading> = {},
): () => Promise<Shelf> {
  let open: { readonly version: string; readonly shelf: Promise<Shelf | null> } | null = null;
  let asked = -Infinity;
  let bundled: Promise<Shelf> | null = null;

  const fromStore = async (): Promise<Shelf | null> => {
    if (open !== null && performance.now() - asked < trusted) return await open.shelf;
    const version = await inTime(stored.version());
    if (version === null) return null;
    asked = performance.now();
    if (open?.version !== version) open = { version, shelf: indexed(stored, small) };
    return await open.shelf;
  };
  const fromPackage = async (): Promise<Shelf> => {
    const [bundle, index] = await Promise.all([assets.bundle(), assets.index()]);
    const shelf = await indexed(memoryPacks(bundle, index), small);
    if (shelf === null)
      throw new Error('the bundled index was made by another version: build again');
    return shelf;
  };
  return async () => {
    const shelf = await fromStore().catch(() => null);
    if (shelf) return shelf;
    open = null;
    bundled ??= fromPackage().catch((error: unknown) => {
      bundled = null;
      throw error;
    });
    return await bundled;
  };
}

async function indexed(packs: Packs, small: boolean): Promise<Shelf | null> {
  const [facts, terms] = await Promise.all([packs.index(), small ? packs.smallIndex() : null]);
  const index = openIndex(facts, terms);
  return index && { packs, index, full: fullTerms(packs, index) };
}

/** The full terms of some packs, for the small index of them. */
export function fullTerms(packs: Pick<Packs, 'fullIndex'>, index: OpenIndex): FullTerms {
  let read: TermIndex | null = null;
  let reading: Promise<TermIndex | null> | null = null;
  return {
    now: () => read,
    wait: () =>
      (reading ??= packs
        .fullIndex()
        .then((json) => (read = openFull(json, index)))
        .catch(() => null)),
  };
}

/** A database that hangs must not hold up the card: the bundled packs are there in 50 ms. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the packs do not open in time')), 1_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
