/**
 * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
 * of the text that they stand under, whatever the background; without `@media screen` they print.
 */
const rules = `@media screen{
::highlight(hallway-mark){text-decoration:underline dotted 1px currentColor;text-underline-offset:.2em}
::highlight(hallway-current){text-decoration:underline solid 2px currentColor;text-underline-offset:.2em;background-color:color-mix(in srgb,currentColor 18%,transparent)}
}`;

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export type Marks = ReturnType<typeof createMarks>;

export function createMarks(document: Document) {
  const all = highlight(-2);
  /** Firefox throws when a content script iterates a Highlight: hence the set. */
  const ranges = new Set<StaticRange>();
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
  /** Puts back what the page has taken away. */
  const keep = () => {
    [document, ...roots].forEach(adopt);
    if (all.size !== ranges.size) for (const range of ranges) all.add(range);
    if (ranges.size > 0) CSS.highlights.set('hallway-mark', all);
    else CSS.highlights.delete('hallway-mark');
  };
  const setCurrent = (range?: StaticRange) => {
    if (range) CSS.highlights.set('hallway-current', highlight(-1).add(range));
    else CSS.highlights.delete('hallway-current');
  };
  adopt(document);
  return {
    keep,
    setCurrent,
    add(range: StaticRange) {
      ranges.add(range);
      all.add(range);
      if (ranges.size === 1) keep();
    },
    delete(range: StaticRange) {
      ranges.delete(range);
      all.delete(range);
    },
    /** Shadow roots that are marked too: `keep` and `sweep` see to their sheets. */
    roots,
    sweep() {
      for (const root of roots) if (!root.isConnected && roots.delete(root)) release(root);
    },
    remove() {
      [document, ...roots].forEach(release);
      CSS.highlights.delete('hallway-mark');
      setCurrent();
    },
  };
}

/** Below those of the page and of the browser's own search. */
function highlight(priority: number): Highlight {
  return Object.assign(new Highlight(), { priority });
}
