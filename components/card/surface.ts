import type { CardDesk, CardSheet } from '../../data/model/card-desk.ts';
import { anchorTo, viewOf, type Anchor } from './anchor.ts';
import { build } from './build.ts';
import type { Box } from './geometry.ts';
import { createHost } from './host.ts';
import type { Intent } from './intent.ts';
import { place, type Place } from './place.ts';
import { listenForPresses } from './press.ts';
import { timing } from './timing.ts';
import { toneUnder } from './tone.ts';

export type Surface = {
  /** Our one element in the page, while there is something to show. */
  readonly host: Element | null;
  present(intent: Intent): void;
  /** Puts the card beside its mark again, or closes it when that has gone out of sight. */
  follow(): void;
  /** The card's edges while it is shown. */
  box(): Box | null;
};

/** What stands beside one mark, in one interaction. */
type Scene = {
  readonly token: number;
  readonly body: HTMLElement;
  readonly anchor: Anchor;
  sheet: CardSheet | null;
  width: number;
  height: number;
  at: Place | null;
  /** Stays where it is, whatever becomes of the mark. */
  isHeld: boolean;
  /** Where the reader was before the card took focus. */
  before: HTMLElement | null;
};

/** Draws what the intent says, where the mark is. */
export function createSurface(desk: CardDesk, close: () => void): Surface {
  const host = createHost(close);
  let scene: Scene | null = null;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const follow = () => {
    if (!scene || scene.isHeld) return;
    const { anchor, body, at } = scene;
    const box = anchor.box();
    if (!box) return close();
    const { rtl } = anchor;
    const { style } = body;
    const next = place({ anchor: box, card: scene, view: viewOf(), rtl, side: at?.side });
    style.left = `${next.left}px`;
    style.top = `${next.top}px`;
    style.setProperty('--h', `${next.maxHeight}px`);
    scene.at = next;
  };
  const hide = () => {
    const isFocused = host.focused() !== null;
    clearInterval(ticking);
    host.hide();
    if (isFocused) scene?.before?.focus(still);
    scene = null;
  };
  const open = ({ token, mark, way, last }: Intent, css: string): Scene | null => {
    const anchor = anchorTo(mark!, way === 'hover' ? last : null, () => host.element);
    const body = host.show(anchor.under, mark!.link, css);
    if (!body) return null;
    body.className = toneUnder(anchor.under, body);
    // A page that zooms its root zooms us too; our places are in pixels of the view.
    body.style.zoom = String(1 / (host.element?.currentCSSZoom ?? 1));
    ticking = setInterval(follow, timing.follow);
    const size = { width: 0, height: 0 };
    return { token, body, anchor, sheet: null, ...size, at: null, isHeld: false, before: null };
  };
  const draw = (to: Scene, sheet: CardSheet) => {
    const { body, anchor } = to;
    const isFocused = host.focused() !== null;
    const element = build(sheet.drawing) as HTMLElement;
    announce(element);
    const hold = (isHeld: boolean) => void (to.isHeld = isHeld);
    listenForPresses(element, { desk, project: anchor.mark.project, close, hold });
    body.replaceChildren(element);
    body.style.setProperty('--h', '9999px');
    to.sheet = sheet;
    to.width = body.offsetWidth;
    to.height = body.offsetHeight;
    follow();
    if (isFocused) element.focus(still);
  };

  return {
    get host() {
      return host.element;
    },
    follow,
    box() {
      if (!scene?.at) return null;
      const { left, top, maxHeight } = scene.at;
      const bottom = top + Math.min(scene.height, maxHeight);
      return { left, top, right: left + scene.width, bottom };
    },
    present(intent) {
      const { phase, mark, way, answer, token } = intent;
      if (!mark || phase === 'arming') return scene ? hide() : undefined;
      // Without an answer what is there stays: it would only flicker.
      if (!answer) return;
      if (scene && scene.token !== token) hide();
      scene ??= open(intent, answer.css);
      if (!scene) return close();
      if (scene.sheet !== answer) draw(scene, answer);
      if (way === 'keys' && scene && !scene.before) {
        scene.before = deepFocus();
        (scene.body.firstElementChild as HTMLElement).focus(still);
      }
    },
  };
}

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
function deepFocus(): HTMLElement {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : document.body;
}
