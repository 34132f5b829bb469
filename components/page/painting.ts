/** Of the mark that a key has led to. */
const currentName = 'hallway-current';
/** More marks than 12,000 help nobody. */
export const mostMarks = 12_000;
/** Firefox takes 1.4 ms to delete one of 9,000 ranges, and 0.05 ms to delete one of 500. */
const mostInOne = import.meta.env.FIREFOX ? 500 : mostMarks;
const names = Array.from({ length: mostMarks / mostInOne }, (_, i) => `hallway-mark-${i}`);
/** From the root all elements inherit it, which Chromium makes of 100,000 in a third of the time. Firefox does not. */
const of = import.meta.env.FIREFOX ? '' : ':root';

/**
 * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
 * of the text that they stand under, whatever the background; without `@media screen` they print.
 */
function sheetFor(names: readonly string[], style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const selectors = names.map((name) => `${of}::highlight(${name})`);
  sheet.replaceSync(
    `@media screen{${selectors.join()}{text-underline-offset:.2em;text-decoration:underline ${style}}}`,
  );
  return sheet;
}

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export function createPainting(roots: Set<ShadowRoot>) {
  const layers = names.map(() => new Highlight());
  let next = 0;
  const sheets = [sheetFor(names, 'dotted 1px currentColor')];

  const register = (name: string, layer: Highlight, priority: number) => {
    // Below those of the page and of the browser's own search.
    layer.priority = priority;
    if (layer.size > 0) CSS.highlights.set(name, layer);
    else CSS.highlights.delete(name);
  };
  const adopt = (root: DocumentOrShadowRoot, isOn: boolean) => {
    const others = root.adoptedStyleSheets.filter((one) => !sheets.includes(one));
    const all = isOn ? [...others, ...sheets] : others;
    if (all.length !== root.adoptedStyleSheets.length) root.adoptedStyleSheets = all;
  };
  /** Firefox paints a highlight in a shadow root only by a rule of its own. */
  const adoptInRoots = (isOn: boolean) => {
    for (const root of roots) adopt(root, isOn && root.isConnected);
  };
  return {
    add(range: StaticRange) {
      const i = next++ % layers.length;
      layers[i]!.add(range);
      if (layers[i]!.size === 1) register(names[i]!, layers[i]!, -2);
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
      if (ranges.length > 0 && sheets.length === 1) {
        sheets.push(
          sheetFor(
            [currentName],
            'solid 2px;background-color:color-mix(in srgb,currentColor 18%,transparent)',
          ),
        );
        adopt(document, true);
        adoptInRoots(true);
      }
      register(currentName, new Highlight(...ranges), -1);
    },
    /** Puts back what the page has taken away. */
    keep(isOn: boolean) {
      adoptInRoots(isOn);
      layers.forEach((layer, i) => register(names[i]!, layer, -2));
    },
    end() {
      adopt(document, false);
      adoptInRoots(false);
      for (const name of [...names, currentName]) CSS.highlights.delete(name);
    },
  };
}
