const markName = 'hallway-mark';
/** Of the mark that a key has led to. */
const currentName = 'hallway-current';
/** From the root all elements inherit it, which Chromium makes of 100,000 in a third of the time. Firefox does not. */
const of = import.meta.env.FIREFOX ? '' : ':root';

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export function createPainting(roots: Set<ShadowRoot>) {
  const sheet = new CSSStyleSheet();
  let last: readonly StaticRange[] = [];

  /**
   * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
   * of the text that they stand under, whatever the background; without `@media screen` they print.
   */
  const draw = (name: string, style: string) =>
    sheet.insertRule(
      `@media screen{${of}::highlight(${name}){text-underline-offset:.2em;text-decoration:underline ${style}}}`,
    );
  const register = (name: string, ranges: readonly StaticRange[], priority: number) => {
    const layer = new Highlight(...ranges);
    // Below those of the page and of the browser's own search.
    layer.priority = priority;
    if (ranges.length > 0) CSS.highlights.set(name, layer);
    else CSS.highlights.delete(name);
  };
  const adopt = (root: DocumentOrShadowRoot, isOn: boolean) => {
    const sheets = root.adoptedStyleSheets;
    if (!isOn) root.adoptedStyleSheets = sheets.filter((other) => other !== sheet);
    else if (!sheets.includes(sheet)) sheets.push(sheet);
  };
  const drawCurrent = () =>
    draw(currentName, 'solid 2px;background-color:color-mix(in srgb,currentColor 18%,transparent)');
  draw(markName, 'dotted 1px currentColor');
  // Chromium styles 100,000 elements in 0.3 s for one name and in 0.6 s for two: there only where it
  // is used. Firefox styles all of them at each new rule.
  if (import.meta.env.FIREFOX) drawCurrent();
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
      if (!import.meta.env.FIREFOX && ranges.length > 0 && sheet.cssRules.length < 2) drawCurrent();
      register(currentName, ranges, -1);
    },
    /** Puts back the sheet, or takes it away; Firefox paints a highlight in a shadow root only by a rule of its own. */
    keep(isOn: boolean) {
      for (const root of [document, ...roots]) {
        adopt(root, isOn && root.isConnected);
        if (!root.isConnected) roots.delete(root as ShadowRoot);
      }
    },
  };
}
