import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { scrollMemory } from './scroll-memory.ts';

/** The rows above it may come late; after so many milliseconds they are not waited for. */
const patience = 4_000;

/** A new entry of the history begins at its top; one that was left is found where it was left. */
export function useScroll(entry: string): void {
  const memory = useRef(scrollMemory(sessionStorage)).current;
  const at = useRef(entry);
  useLayoutEffect(() => {
    at.current = entry;
    return scrollTo(memory.recall(entry));
  }, [entry, memory]);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('scroll', () => memory.remember(at.current, scrollY), { signal, passive: true }); // prettier-ignore
    addEventListener('pagehide', memory.store, { signal });
    return () => gone.abort();
  }, [memory]);
}

/** Scrolls as soon as the page is long enough, unless the reader moves first. Answers how to stop. */
function scrollTo(y: number): () => void {
  const gone = new AbortController();
  const stop = () => gone.abort();
  const move = () => {
    if (gone.signal.aborted) return;
    const most = document.documentElement.scrollHeight - innerHeight;
    window.scrollTo({ top: y, behavior: 'instant' });
    if (most >= y) stop();
  };
  move();
  if (gone.signal.aborted) return stop;
  const growing = new ResizeObserver(move);
  growing.observe(document.body);
  const timer = setTimeout(stop, patience);
  gone.signal.addEventListener('abort', () => {
    growing.disconnect();
    clearTimeout(timer);
  });
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(moved, stop, { signal: gone.signal, passive: true });
  return stop;
}
