const markName = 'hallway-mark';
const currentName = 'hallway-current';
/** Firefox takes 1.4 ms to delete one of 9,000 ranges, and 0.05 ms to delete one of 500. */
const mostInOne = 500;
const mostNames = 24;

const markNames = Array.from({ length: mostNames }, (_, i) => `${markName}-${i}`);
const marked = markNames.map((name) => `::highlight(${name})`).join();
/**
 * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
 * of the text that they stand under, whatever the background; without `@media screen` they print.
 */
const rules = `@media screen{
${marked},::highlight(${currentName}){text-decoration:underline dotted 1px currentColor;text-underline-offset:.2em}
::highlight(${currentName}){text-decoration:underline solid 2px;background-color:color-mix(in srgb,currentColor 18%,transparent)}
}`;

/** Ranges under one name. Firefox throws when a content script iterates a Highlight: hence the set. */
function createLayer(name: string, priority: number) {
  const ranges = new Set<StaticRange>();
  const highlight = new Highlight();
  // Below those of the page and of the browser's own search.
  highlight.priority = priority;
  return {
    ranges,
    add(range: StaticRange) {
      ranges.add(range);
      highlight.add(range);
      if (ranges.size === 1) CSS.highlights.set(name, highlight);
    },
    delete(range: StaticRange) {
      if (ranges.delete(range)) highlight.delete(range);
    },
    /** Puts back what the page has taken away. */
    keep() {
      if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
      if (ranges.size > 0) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    },
  };
}

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export type Marks = ReturnType<typeof createMarks>;

export function createMarks(document: Document) {
  const layers = markNames.map((name) => createLayer(name, -2));
  const current = createLayer(currentName, -1);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const roots = new Set<ShadowRoot>();

  /** Firefox paints a highlight in a shadow root only by a rule of its own. */
  const adopt = (root: Document | ShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  const release = (root: Document | ShadowRoot) => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const setCurrent = (range?: StaticRange) => {
    current.ranges.forEach(current.delete);
    if (range) current.add(range);
  };
  adopt(document);
  return {
    setCurrent,
    add(range: StaticRange) {
      layers.find(({ ranges }) => ranges.size < mostInOne)?.add(range);
    },
    delete(range: StaticRange) {
      for (const layer of layers) layer.delete(range);
    },
    keep() {
      [document, ...roots].forEach(adopt);
      for (const layer of [...layers, current]) layer.keep();
    },
    /** Shadow roots that are marked too: `keep` and `sweep` see to their sheets. */
    roots,
    sweep() {
      for (const root of roots) if (!root.isConnected && roots.delete(root)) release(root);
    },
    remove() {
      [document, ...roots].forEach(release);
      for (const name of [...markNames, currentName]) CSS.highlights.delete(name);
    },
  };
}
