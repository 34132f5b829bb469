import type { Entry } from './entry.ts';

/** So that looking takes less than a tenth of the time while the view moves. */
const holdersPerMs = 50;

/**
 * Which entries stand in the view, or not farther from it than it is high; `changed` is called when
 * they are others. The holders of the rest are let go of, for Chromium looks at each that is observed
 * at every frame (2 ms for 12,000); they are looked at again when the view has moved, but only where
 * there are `many`, for else nobody asks.
 */
export function watchNear(
  entries: Set<Entry>,
  many: number,
  changed: () => void,
  signal: AbortSignal,
) {
  const near = new WeakSet<Element>();
  let due: ReturnType<typeof setTimeout> | null = null;

  const watch = ({ holder }: Entry) => observer.observe(holder);
  const look = () => {
    due = null;
    entries.forEach(watch);
  };
  const moved = () => {
    if (entries.size >= many) due ??= setTimeout(look, entries.size / holdersPerMs);
  };
  const observer = new IntersectionObserver(
    (changes) => {
      let isOther = false;
      for (const { target, isIntersecting, boundingClientRect } of changes) {
        // What has no box of its own (`display: contents`) is never seen to come near.
        const isNear = isIntersecting || !boundingClientRect.height;
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
  return {
    /** One more of them. */
    add(entry: Entry) {
      watch(entry);
      if (entries.size === many) moved();
    },
    has: ({ holder }: Entry) => near.has(holder),
  };
}
