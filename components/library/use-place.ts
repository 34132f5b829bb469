import { useEffect, useRef, useState } from 'preact/hooks';
import { placeHistory, type Entry, type PlaceHistory } from './place-history.ts';

/** Where the reader is, and how to go elsewhere. */
export function usePlace(sections: readonly string[]): PlaceHistory & { readonly entry: Entry } {
  const gone = useRef(new AbortController());
  const history = useRef<PlaceHistory | null>(null);
  const [, setEntry] = useState<Entry | null>(null);
  history.current ??= placeHistory(sections, setEntry, gone.current.signal);
  useEffect(() => () => gone.current.abort(), []);
  return { ...history.current, entry: history.current.current() };
}
