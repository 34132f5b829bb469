import type { Entry } from './entry.ts';

const currentName = 'hallway-current';
/** More marks than 12,000 help nobody. */
const mostMarks = 12_000;
/** Firefox takes 1.4 ms to delete one of 9,000 ranges, and 0.05 ms to delete one of 500. */
const mostInOne = import.meta.env.FIREFOX ? 500 : mostMarks;
const names = Array.from({ length: mostMarks / mostInOne }, (_, i) => `hallway-mark-${i}`);
/** From the root all elements inherit it, which Chromium makes of 100,000 in a third of the time. Firefox does not. */
const of = import.meta.env.FIREFOX ? '' : ':root';
/** Twice this until the first marks of a pass are painted, then twice as long each time: each paint takes a large page long. */
const firstWaitMs = 8;

/**
 * Page scripts can read these names and rules: nothing private is in them. The lines have the colour
 * of the text that they stand under, whatever the background; without `@media screen` they print.
 */
const rules = `@media screen{
${[...names, currentName].map((name) => `${of}::highlight(${name})`).join()}{text-decoration:underline dotted 1px currentColor;text-underline-offset:.2em}
${of}::highlight(${currentName}){text-decoration:underline solid 2px;background-color:color-mix(in srgb,currentColor 18%,transparent)}
}`;

/** The only place that writes to the page: to its highlight registry and its adopted sheets. */
export type Marks = ReturnType<typeof createMarks>;

export function createMarks() {
  /** Firefox throws when a content script iterates a Highlight: hence the set. */
  const shown = new Set<Entry>();
  const byText = new WeakMap<Node, Set<Entry>>();
  const roots = new Set<ShadowRoot>();
  const layers = names.map(() => new Highlight());
  const sheet = new CSSStyleSheet();
  let isHover = false;
  const unpainted = new Set<Entry>();
  let wait = firstWaitMs;

  const register = (name: string, layer: Highlight, priority: number) => {
    // Below those of the page and of the browser's own search.
    layer.priority = priority;
    if (layer.size > 0) CSS.highlights.set(name, layer);
    else CSS.highlights.delete(name);
  };
  const paint = ({ range }: Entry) => {
    const i = layers.findIndex(({ size }) => size < mostInOne);
    layers[i]?.add(range);
    if (layers[i]?.size === 1) register(names[i]!, layers[i], -2);
  };
  const repaint = () => {
    for (const layer of layers) layer.clear();
    unpainted.clear();
    if (!isHover) shown.forEach(paint);
  };
  /** Firefox paints a highlight in a shadow root only by a rule of its own. */
  const adopt = (root: DocumentOrShadowRoot, isOn: boolean) => {
    const sheets = root.adoptedStyleSheets;
    if (!isOn) root.adoptedStyleSheets = sheets.filter((other) => other !== sheet);
    else if (!sheets.includes(sheet)) sheets.push(sheet);
  };
  const flush = () => {
    // A sheet makes the browser style every element of the page anew: none where nothing is marked.
    if (shown.size > 0) adopt(document, true);
    for (const entry of unpainted) if (shown.has(entry)) paint(entry);
    unpainted.clear();
  };
  const hide = (entry: Entry) => {
    if (!shown.delete(entry)) return;
    layers.some((layer) => layer.delete(entry.range));
    for (const node of entry.nodes) byText.get(node)!.delete(entry);
  };
  sheet.replaceSync(rules);
  return {
    shown,
    /** Shadow roots that are marked too. */
    roots,
    hide,
    in: (node: Node): Iterable<Entry> => byText.get(node) ?? [],
    show(entry: Entry) {
      if (shown.has(entry) || shown.size >= mostMarks || !entry.stands()) return;
      shown.add(entry);
      if (!isHover && unpainted.size === 0) setTimeout(flush, (wait *= 2));
      if (!isHover) unpainted.add(entry);
      for (const node of entry.nodes) byText.set(node, (byText.get(node) ?? new Set()).add(entry));
    },
    /** Whether only the mark under the pointer is painted. */
    hover(isOnly: boolean) {
      if (isOnly === isHover) return;
      isHover = isOnly;
      repaint();
    },
    point(entry: Entry | null) {
      if (!isHover) return;
      repaint();
      if (entry) paint(entry);
    },
    setCurrent: (ranges: readonly StaticRange[]) =>
      register(currentName, new Highlight(...ranges), -1),
    /** Puts back what the page has taken away, and lets go of what has left it. */
    keep() {
      wait = firstWaitMs;
      flush();
      for (const root of roots) {
        adopt(root, root.isConnected && shown.size > 0);
        if (!root.isConnected) roots.delete(root);
      }
      const painted = layers.reduce((sum, { size }) => sum + size, 0);
      if (!isHover && painted < shown.size) repaint();
      layers.forEach((layer, i) => register(names[i]!, layer, -2));
    },
    remove() {
      shown.clear();
      for (const root of [document, ...roots]) adopt(root, false);
      for (const name of [...names, currentName]) CSS.highlights.delete(name);
    },
  };
}
