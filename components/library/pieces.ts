import type { Piece, Slice } from '../../data/model/browse.ts';

/** A long list of which only the pieces that are looked at are asked for. */
export type Pieces<Row> = {
  /** Null until the first piece is there. */
  readonly total: () => number | null;
  /** Undefined while it is not there. */
  readonly row: (at: number) => Row | undefined;
  /** The last question was not answered. */
  readonly failed: () => boolean;
  /** Loads what is missing of a range, its end included; what an earlier call wanted is dropped. */
  readonly want: (from: number, to: number) => void;
  /** Asks again after a failure. */
  readonly retry: () => void;
  /** Asks for the beginning anew and forgets the rest; until the answer comes, all stays. */
  readonly reload: () => Promise<void>;
  readonly watch: (listener: () => void) => () => void;
};

const size = 50;
/** So many pieces are kept; whoever scrolls through 100,000 rows must not hold all of them. */
const kept = 40;
/** One being read while the next is on its way; more would delay what is wanted last. */
const atOnce = 2;

export function pieces<Row>(load: (slice: Slice) => Promise<Piece<Row>>): Pieces<Row> {
  const known = new Map<number, readonly Row[]>();
  const asked = new Set<number>();
  const listeners = new Set<() => void>();
  let total: number | null = null;
  let failed = false;
  let wanted = { from: 0, to: 0 };

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const missing = (): number | null => {
    const last = total === null ? wanted.to : Math.min(wanted.to, total - 1);
    for (let at = Math.floor(wanted.from / size); at <= Math.floor(last / size); at += 1) {
      if (!known.has(at) && !asked.has(at)) return at;
    }
    return null;
  };
  const ask = async (at: number) => {
    asked.add(at);
    try {
      const piece = await load({ offset: at * size, limit: size });
      total = piece.total;
      known.set(at, piece.rows);
      if (known.size > kept) known.delete(known.keys().next().value!);
    } catch {
      failed = true;
    }
    asked.delete(at);
    pump();
    tell();
  };
  const pump = () => {
    const next = failed || asked.size >= atOnce ? null : missing();
    if (next === null) return;
    void ask(next);
    pump();
  };
  return {
    total: () => total,
    row: (at) => known.get(Math.floor(at / size))?.[at % size],
    failed: () => failed,
    want: (from, to) => {
      wanted = { from, to };
      pump();
    },
    retry: () => {
      failed = false;
      pump();
      tell();
    },
    reload: async () => {
      try {
        const piece = await load({ offset: 0, limit: size });
        known.clear();
        known.set(0, piece.rows);
        total = piece.total;
      } catch {
        failed = true;
      }
      pump();
      tell();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
