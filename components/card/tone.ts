import { parentOf } from '../dom/nodes.ts';

export type Tone = 'light' | 'dark';

/**
 * Whether the page is light or dark where the card opens, by what is really painted there: the
 * nearest background walking up (across shadow hosts); where that is an image, the text on it; where
 * there is none, the canvas. `probe` is an element of ours whose colour may be set.
 */
export function toneUnder(element: Element | null, probe: HTMLElement): Tone {
  const toneOf = (isDark: boolean) => (isDark ? 'dark' : 'light');
  for (let at = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    const [lightness, , , alpha = 1] = oklab(backgroundColor, probe);
    if (alpha >= 0.5) return toneOf(lightness! < 0.5);
    if (backgroundImage !== 'none') return toneOf(oklab(color, probe)[0]! > 0.6);
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefers = matchMedia('(prefers-color-scheme: dark)').matches;
  return toneOf(scheme.includes('dark') && (prefers || !scheme.includes('light')));
}

/** Relative colour syntax reads every notation that a page may use, and always answers in one. */
function oklab(color: string, probe: HTMLElement): number[] {
  probe.style.color = `oklab(from ${color} l a b)`;
  const parts = getComputedStyle(probe).color.match(/-?[\d.]+(e-?\d+)?/g) ?? [];
  probe.removeAttribute('style');
  return parts.map(Number);
}
