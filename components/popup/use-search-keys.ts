import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../data/model/search.ts';
import { focusFirstStop } from './Home.tsx';
import { focusTitle, titleIn } from './Results.tsx';
import { isSaveChord } from '../ui/row-keys.ts';

type Place = {
  readonly rows: RefObject<HTMLOListElement | null>;
  readonly home: RefObject<HTMLDivElement | null>;
  /** The first talk found, if the answer is to what stands in the box now. */
  readonly first: SearchHit | null;
  /** Nothing stands in the box. */
  readonly empty: boolean;
  /** The answer to what stands in the box has not come yet. */
  readonly waiting: boolean;
  readonly onClear: () => void;
  readonly onClose: () => void;
  readonly onToggle: (hit: SearchHit) => void;
};

/** Keys of the search box. An Enter that is faster than the answer opens the first talk of it. */
export function useSearchKeys(place: Place): (event: KeyboardEvent) => void {
  const entered = useRef(false);
  const { rows, home, first, empty, waiting, onClear, onClose, onToggle } = place;
  useLayoutEffect(() => {
    if (waiting || !entered.current) return;
    entered.current = false;
    titleIn(rows.current, 0)?.click();
  }, [waiting]);

  return (event) => {
    if (event.isComposing) return;
    entered.current = event.key === 'Enter' && waiting;
    if (isSaveChord(event)) {
      event.preventDefault();
      if (first !== null) onToggle(first);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (empty) focusFirstStop(home.current);
      else focusTitle(rows.current, 0);
    } else if (event.key === 'Enter' && !waiting) {
      event.preventDefault();
      titleIn(rows.current, 0)?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (empty) onClose();
      else onClear();
    }
  };
}
