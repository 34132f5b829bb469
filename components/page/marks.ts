/**
 * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
 * of the text that they stand under, whatever the background; without `@media screen` they print.
 */
const rules = `@media screen{
::highlight(hallway-mark){text-decoration:underline dotted 1px currentColor;text-underline-offset:.2em}
::highlight(hallway-current){text-decoration:underline solid 2px currentColor;text-underline-offset:.2em;background-color:color-mix(in srgb,currentColor 18%,transparent)}
}`;

type Root = Document | ShadowRoot;

/** Ranges under one name. Firefox throws when a content script iterates a Highlight: hence the set. */
function createLayer(name: string, priority: number) {
  const ranges = new Set<StaticRange>();
  const highlight = new Highlight();
  // Below those of the page and of the browser's own search.
  highlight.priority = priority;

  const set = (...next: readonly StaticRange[]) => {
    ranges.clear();
    highlight.clear();
    for (const range of next) add(range);
    keep();
  };
  const add = (range: StaticRange) => {
    ranges.add(range);
    highlight.add(range);
    if (ranges.size === 1) keep();
  };
  /** Puts back what the page has taken away. */
  const keep = () => {
    if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
    if (ranges.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  };
  return {
    set,
    add,
    keep,
    delete(range: StaticRange) {
      ranges.delete(range);
      highlight.delete(range);
    },
  };
}

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export type Marks = ReturnType<typeof createMarks>;

export function createMarks(document: Document) {
  const all = createLayer('hallway-mark', -2);
  const current = createLayer('hallway-current', -1);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const roots = new Set<Root>();

  /** Firefox paints a highlight in a shadow root only by a rule of its own. */
  const adopt = (root: Root) => {
    roots.add(root);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  const release = (root: Root) => {
    roots.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  adopt(document);
  return {
    all,
    current,
    adopt,
    release,
    shadowRoots: () => [...roots].filter((root) => root instanceof ShadowRoot),
    keep() {
      roots.forEach(adopt);
      all.keep();
      current.keep();
    },
    remove() {
      roots.forEach(release);
      all.set();
      current.set();
    },
  };
}
