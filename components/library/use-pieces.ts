import { useEffect, useState } from 'preact/hooks';
import type { Piece, Slice } from '../../data/model/browse.ts';
import type { Keeper } from './keeper.ts';
import { pieces, type Pieces } from './pieces.ts';

/** The list behind a key, kept over visits, and a rendering whenever more of it is there. */
export function usePieces<Row>(
  keeper: Keeper,
  key: string,
  load: (slice: Slice) => Promise<Piece<Row>>,
): Pieces<Row> {
  const list = keeper.keep(`rows ${key}`, () => pieces(load));
  const [, render] = useState(0);
  useEffect(() => {
    const stop = list.watch(() => render((count) => count + 1));
    if (list.total() === null) list.want(0, 0);
    return () => void stop();
  }, [list]);
  return list;
}
