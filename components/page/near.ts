import type { Entry } from './entry.ts';

/** So that looking takes less than a tenth of the time while the view moves. */
const boxesPerMs = 50;

/**
 * Which entries stand in the view, or not farther from it than it is high; `changed` is called when
 * they are others. The boxes of the rest are let go of until the view has moved: Chromium looks at
 * each that is observed at every frame (2 ms for 12,000).
 */
export function watchNear(entries: Set<Entry>, changed: () => void, signal: AbortSignal) {
  const near = new Set<Element>();
  let due: ReturnType<typeof setTimeout> | null = null;

  const watch = ({ box }: Entry) => observer.observe(box);
  const moved = () => {
    due ??= setTimeout(() => {
      due = null;
      entries.forEach(watch);
    }, entries.size / boxesPerMs);
  };
  const observer = new IntersectionObserver(
    (changes) => {
      let isOther = false;
      for (const { target, isIntersecting, boundingClientRect } of changes) {
        // What has no box of its own (`display: contents`) is never seen to come near.
        const isNear = isIntersecting || (target.isConnected && !boundingClientRect.height);
        isOther ||= isNear !== near.has(target);
        if (isNear) near.add(target);
        else {
          near.delete(target);
          observer.unobserve(target);
        }
      }
      if (!isOther) return;
      changed();
      moved();
    },
    { rootMargin: '100%' },
  );
  addEventListener('scroll', moved, { capture: true, signal });
  return { watch, has: ({ box }: Entry) => near.has(box) };
}
