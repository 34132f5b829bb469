const markName = 'hallway-mark';
/** Of the mark that a key has led to. */
const currentName = 'hallway-current';

/** The only place that writes to the page: to its highlight registry (entrypoints/marks.content.css). */
export function createPainting() {
  let last: readonly StaticRange[] = [];

  const register = (name: string, ranges: readonly StaticRange[], priority: number) => {
    const layer = new Highlight(...ranges);
    // Below those of the page and of the browser's own search.
    layer.priority = priority;
    if (ranges[0]) CSS.highlights.set(name, layer);
    else CSS.highlights.delete(name);
  };
  return {
    /**
     * Where others are to be painted, or the page has taken them away, all anew: Firefox takes 1.4 ms to
     * delete one of 9,000 ranges.
     */
    set(ranges: readonly StaticRange[]) {
      const size = CSS.highlights.get(markName)?.size ?? 0;
      if (size === ranges.length && ranges.every((range, i) => range === last[i])) return;
      last = ranges;
      register(markName, ranges, -2);
    },
    setCurrent(ranges: readonly StaticRange[]) {
      register(currentName, ranges, -1);
    },
  };
}
