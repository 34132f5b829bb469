export type Tone = 'light' | 'dark';

/**
 * Whether the page is light or dark where the card opens, by what is really painted there: the
 * nearest background walking up (across shadow hosts); where that is an image, the text on it; where
 * there is none, the canvas. `probe` is an element of ours whose colour may be set.
 */
export function toneUnder(element: Element | null, probe: HTMLElement): Tone {
  const text = element && getComputedStyle(element).color;
  for (let at = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const back = lightness(backgroundColor, probe);
    if (back.alpha >= 0.5) return back.value < 0.5 ? 'dark' : 'light';
    if (backgroundImage !== 'none' && text) {
      return lightness(text, probe).value > 0.6 ? 'dark' : 'light';
    }
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}

/** Relative colour syntax reads every notation that a page may use, and always answers in one. */
function lightness(color: string, probe: HTMLElement) {
  probe.style.color = `oklab(from ${color} l a b)`;
  const [value, , , alpha] = getComputedStyle(probe).color.match(/-?[\d.]+(e-?\d+)?/g) ?? [];
  probe.removeAttribute('style');
  return { value: Number(value), alpha: alpha === undefined ? 1 : Number(alpha) };
}

export function parentOf(node: Node): Element | null {
  const parent = node instanceof Element ? (node.assignedSlot ?? node.parentNode) : node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
