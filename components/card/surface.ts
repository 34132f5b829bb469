import type { CardDesk, CardSheet } from '../../data/model/card-desk.ts';
import { anchorTo, viewOf, type Anchor } from './anchor.ts';
import { build } from './build.ts';
import type { Box } from './geometry.ts';
import { framesAround, outOf } from './frames.ts';
import { createHost } from './host.ts';
import type { Intent, IntentEvent } from './intent.ts';
import { place, type Place } from './place.ts';
import { listenForPresses } from './press.ts';
import { timing } from './timing.ts';

export type Surface = {
  /** Our one element in the page, while there is something to show. */
  readonly host: Element | null;
  present(intent: Intent): void;
  /** Puts the card beside its mark again, or closes it when that has gone out of sight. */
  follow(): void;
  /** The card's edges while it is shown, in the coordinates of this page. */
  box(): Box | null;
};

/** What stands beside one mark, in one interaction. */
type Scene = {
  readonly token: number;
  readonly body: HTMLElement;
  readonly anchor: Anchor;
  sheet: CardSheet | null;
  /** Where the mark was when the card was put beside it. */
  box: Box;
  side?: Place['side'];
  isPinned: boolean;
  /** Where the reader was before the card took focus. */
  before: HTMLElement | null;
};

/** Draws what the intent says, where the mark is. */
export function createSurface(
  desk: CardDesk,
  dispatch: (event: IntentEvent) => void,
  /** Hears the reader in the page around this frame too, while the card is there. */
  watchOut: (view: Window, signal: AbortSignal) => void,
): Surface {
  const close = () => dispatch({ kind: 'close' });
  const host = createHost(close);
  let scene: Scene | null = null;
  /** Between the card's page and this one. */
  let frames: readonly HTMLElement[] = [];
  let ticking: ReturnType<typeof setInterval> | undefined;
  let shown: AbortController | undefined;

  const follow = () => {
    const box = scene && (scene.isPinned ? scene.box : scene.anchor.box());
    if (!scene) return;
    if (!box) return close();
    scene.box = box;
    put(scene);
  };
  const put = (scene: Scene) => {
    const { anchor, body, side } = scene;
    // What it would have without limits: the card itself is what scrolls. The lines are outside of it.
    const { offsetWidth: width, scrollHeight } = body.firstElementChild as HTMLElement;
    const card = { width, height: scrollHeight + 2 };
    const view = viewOf(body.ownerDocument);
    const next = place({ anchor: scene.box, card, view, rtl: anchor.rtl, side });
    body.style.left = `${next.left}px`;
    body.style.top = `${next.top}px`;
    body.style.setProperty('--h', `${next.maxHeight}px`);
    if (import.meta.env.FIREFOX) for (const end of body.getAnimations()) end.currentTime = 0;
    scene.side = next.side;
  };
  const hide = () => {
    const isFocused = !!host.focused();
    clearInterval(ticking);
    shown?.abort();
    host.hide();
    if (isFocused) scene?.before?.focus(still);
    scene = null;
  };
  const open = ({ token, mark, way, last }: Intent, { css, stage }: CardSheet): Scene | null => {
    // By keyboard it stands where Tab finds it: behind the link, in the same page.
    frames = way === 'focus' ? [] : framesAround();
    const anchor = anchorTo(mark!, way === 'hover' ? last : null, host, frames);
    // Before anything is changed: a page with many marks is laid out anew for a question after that.
    const box = anchor.box();
    if (scene) hide();
    const body = box && host.show(anchor.under, mark!.link, css);
    if (!body) return null;
    body.className = stage;
    // A page that zooms its root zooms us too; our places are in pixels of the view.
    body.style.zoom = String(1 / (host.element?.currentCSSZoom ?? 1));
    // A menu in it has opened or closed.
    body.addEventListener('toggle', follow, true);
    ticking = setInterval(follow, timing.follow);
    if (import.meta.env.FIREFOX) body.animate({ visibility: 'hidden' }, dying);
    shown = new AbortController();
    if (frames[0]) watchOut(body.ownerDocument.defaultView!, shown.signal);
    return { token, body, anchor, box, sheet: null, isPinned: false, before: null };
  };
  const draw = (to: Scene, sheet: CardSheet) => {
    const isFocused = !!host.focused();
    const element = build(sheet.drawing) as HTMLElement;
    announce(element);
    listenForPresses(element, desk, dispatch);
    to.body.replaceChildren(element);
    to.sheet = sheet;
    put(to);
    if (isFocused) element.focus(still);
  };

  return {
    get host() {
      return host.element;
    },
    follow,
    box() {
      if (!scene) return null;
      const { x, y, width, height } = scene.body.getBoundingClientRect();
      // Where this page begins in the one that the card is in.
      const { left, top } = frames.reduce(outOf, new DOMRect());
      return new DOMRect(x - left, y - top, width, height);
    },
    present(intent) {
      const { phase, mark, way, answer, token } = intent;
      if (!mark || phase === 'arming') return scene ? hide() : undefined;
      // Without an answer what is there stays: it would only flicker.
      if (!answer) return;
      if (scene?.token !== token) scene = open(intent, answer);
      if (!scene) return close();
      scene.isPinned = way === 'pin';
      if (scene.sheet !== answer) draw(scene, answer);
      if (way === 'keys' && scene && !scene.before) {
        scene.before = deepFocus();
        (scene.body.firstElementChild as HTMLElement).focus(still);
      }
    },
  };
}

/**
 * Firefox ends the scripts of an extension that is updated or removed without a word, and leaves what
 * they have drawn: a card goes by itself, unless its script puts that off.
 */
const dying = { delay: 3 * timing.follow, fill: 'forwards' } as const;

const still = { preventScroll: true };

/** A live region speaks of what comes into it, not of what it came with. */
function announce(element: Element): void {
  const said = element.querySelector('.v[role=status]');
  if (!said) return;
  const words = said.textContent;
  said.textContent = '';
  setTimeout(() => (said.textContent = words), timing.announce);
}

/** What has focus, in open shadow roots too. */
function deepFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
