import { anchorTo, viewOf, type Anchor } from './anchor.ts';
import type { Box, Point } from './geometry.ts';
import { createHost } from './host.ts';
import type { Mark } from './mark-source.ts';
import { place, type Place } from './place.ts';
import { timing } from './timing.ts';
import { toneUnder } from './tone.ts';

/** A body beside a mark, to draw in. */
export type Scene = {
  readonly token: number;
  readonly body: HTMLElement;
  readonly anchor: Anchor;
  size: { width: number; height: number };
  at: Place | null;
  /** Stays where it is, whatever becomes of the mark. */
  isHeld: boolean;
};

export type Stage = {
  readonly host: Element | null;
  readonly scene: Scene | null;
  /** A new interaction gets a new scene, the same one keeps its own; null: the page lets nothing stand. */
  open(token: number, mark: Mark, point: Point | null, css: string): Scene | null;
  clear(): void;
  /** Measures what was drawn and puts it in its place. */
  settle(): void;
  /** Puts it beside its mark again, or closes it when that has gone out of sight. */
  follow(): void;
  box(): Box | null;
  focused(): Element | null;
};

/** Where things stand: the host, the tone of the page, the place beside the mark. */
export function createStage(close: () => void): Stage {
  const host = createHost(close);
  let scene: Scene | null = null;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const clear = () => {
    scene = null;
    clearInterval(ticking);
    host.hide();
  };
  const follow = () => {
    if (!scene || scene.isHeld) return;
    const { anchor, body, size: card, at } = scene;
    const box = anchor.box();
    if (!box) return close();
    const { rtl } = anchor;
    const next = place({ anchor: box, card, view: viewOf(), rtl, side: at?.side });
    body.style.left = `${next.left}px`;
    body.style.top = `${next.top}px`;
    body.style.setProperty('--h', `${next.maxHeight}px`);
    body.classList.toggle('up', next.side === 'above');
    scene.at = next;
  };

  return {
    get host() {
      return host.element;
    },
    get scene() {
      return scene;
    },
    open(token, mark, point, css) {
      if (scene?.token === token) return scene;
      const anchor = anchorTo(mark, point, () => host.element);
      clear();
      const body = host.show(anchor.under, mark.link, css);
      if (!body) return null;
      body.className = toneUnder(anchor.under, body);
      // A page that zooms its root zooms us too; our places are in pixels of the view.
      body.style.zoom = String(1 / (host.element?.currentCSSZoom ?? 1));
      ticking = setInterval(follow, timing.follow);
      const size = { width: 0, height: 0 };
      return (scene = { token, body, anchor, size, at: null, isHeld: false });
    },
    clear,
    settle() {
      if (!scene) return;
      scene.body.style.setProperty('--h', '9999px');
      const { offsetWidth: width, offsetHeight: height } = scene.body;
      scene.size = { width, height };
      follow();
    },
    follow,
    box() {
      if (!scene?.at) return null;
      const { left, top, maxHeight } = scene.at;
      const { width, height } = scene.size;
      return { left, top, right: left + width, bottom: top + Math.min(height, maxHeight) };
    },
    focused: host.focused,
  };
}
