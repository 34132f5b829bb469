import rules from './marks-firefox.css?inline';

const markName = 'hallway-mark';
/** Of the mark that a key has led to. */
const currentName = 'hallway-current';

/** The only place that writes to the page: to its highlight registry and, in Firefox, its adopted sheets. */
export function createPainting(roots: Set<ShadowRoot>) {
  let last: readonly StaticRange[] = [];
  let sheet: CSSStyleSheet | undefined;

  const register = (name: string, ranges: readonly StaticRange[], priority: number) => {
    const layer = new Highlight(...ranges);
    // Below those of the page and of the browser's own search.
    layer.priority = priority;
    if (ranges.length > 0) CSS.highlights.set(name, layer);
    else CSS.highlights.delete(name);
  };
  const adopt = (root: DocumentOrShadowRoot, isOn: boolean) => {
    if (!import.meta.env.FIREFOX) return;
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(rules);
    const sheets = root.adoptedStyleSheets;
    if (!isOn) root.adoptedStyleSheets = sheets.filter((other) => other !== sheet);
    else if (!sheets.includes(sheet)) sheets.push(sheet);
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
      // A sheet makes the browser style every element of the page anew: none where nothing is marked.
      if (ranges.length > 0) adopt(document, true);
      register(markName, ranges, -2);
    },
    setCurrent(ranges: readonly StaticRange[]) {
      register(currentName, ranges, -1);
    },
    /** Puts back the sheet, or takes it away; forgets the roots that are gone. */
    keep(isOn: boolean) {
      for (const root of [document, ...roots]) {
        adopt(root, isOn && root.isConnected);
        if (!root.isConnected) roots.delete(root as ShadowRoot);
      }
    },
  };
}
