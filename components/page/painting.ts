/** Of the mark that a key has led to. */
const currentName = 'hallway-current';
/** More marks than 12,000 help nobody. */
export const mostMarks = 12_000;
/** Firefox takes 1.4 ms to delete one of 9,000 ranges, and 0.05 ms to delete one of 500. */
const mostInOne = import.meta.env.FIREFOX ? 500 : mostMarks;
const names = Array.from({ length: mostMarks / mostInOne }, (_, i) => `hallway-mark-${i}`);
/** From the root all elements inherit it, which Chromium makes of 100,000 in a third of the time. Firefox does not. */
const of = import.meta.env.FIREFOX ? '' : ':root';

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export function createPainting(roots: Set<ShadowRoot>) {
  const layers = names.map(() => new Highlight());
  const sheet = new CSSStyleSheet();

  /**
   * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
   * of the text that they stand under, whatever the background; without `@media screen` they print.
   */
  const draw = (names: readonly string[], style: string) =>
    sheet.insertRule(
      `@media screen{${names.map((name) => `${of}::highlight(${name})`).join()}{text-underline-offset:.2em;text-decoration:underline ${style}}}`,
    );
  const register = (name: string, layer: Highlight, priority: number) => {
    // Below those of the page and of the browser's own search.
    layer.priority = priority;
    if (layer.size > 0) CSS.highlights.set(name, layer);
    else CSS.highlights.delete(name);
  };
  const adopt = (root: DocumentOrShadowRoot, isOn: boolean) => {
    const sheets = root.adoptedStyleSheets;
    if (!isOn) root.adoptedStyleSheets = sheets.filter((other) => other !== sheet);
    else if (!sheets.includes(sheet)) sheets.push(sheet);
  };
  draw(names, 'dotted 1px currentColor');
  return {
    add(range: StaticRange) {
      // One after another: a paragraph of the page then stands in few of them, which its edits go through.
      const i = layers.findIndex(({ size }) => size < mostInOne);
      layers[i]?.add(range);
      if (layers[i]?.size === 1) register(names[i]!, layers[i], -2);
    },
    delete: (range: StaticRange) => layers.some((layer) => layer.delete(range)),
    clear() {
      for (const layer of layers) layer.clear();
    },
    size: () => layers.reduce((sum, { size }) => sum + size, 0),
    /** A sheet makes the browser style every element of the page anew: none where nothing is marked. */
    begin: () => adopt(document, true),
    setCurrent(ranges: readonly StaticRange[]) {
      // Chromium styles 100,000 elements in 0.3 s for one name and in 0.6 s for two: only where it is used.
      if (ranges.length > 0 && sheet.cssRules.length < 2)
        draw(
          [currentName],
          'solid 2px;background-color:color-mix(in srgb,currentColor 18%,transparent)',
        );
      register(currentName, new Highlight(...ranges), -1);
    },
    /** Puts back what the page has taken away; Firefox paints a highlight in a shadow root only by a rule of its own. */
    keep(isOn: boolean) {
      for (const root of roots) adopt(root, isOn && root.isConnected);
      layers.forEach((layer, i) => register(names[i]!, layer, -2));
    },
    end() {
      for (const root of [document, ...roots]) adopt(root, false);
      for (const name of [...names, currentName]) CSS.highlights.delete(name);
    },
  };
}
