import type { CardDesk, CardSheet } from '../../data/model/card-desk.ts';
import { anchorTo, viewOf, type Anchor } from './anchor.ts';
import { build } from './build.ts';
import type { Box } from './geometry.ts';
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
  /** The card's edges while it is shown. */
  box(): Box | null;
};

/** What stands beside one mark, in one interaction. */
type Scene = {
  readonly token: number;
  readonly body: HTMLElement;
  readonly anchor: Anchor;
  sheet: CardSheet | null;
  /** Where the mark was when the card was put beside it. */
  box: Box | null;
  side?: Place['side'];
  isPinned: boolean;
  /** Where the reader was before the card took focus. */
  before: HTMLElement | null;
};

/** Draws what the intent says, where the mark is. */
export function createSurface(desk: CardDesk, dispatch: (event: IntentEvent) => void): Surface {
  const close = () => dispatch({ kind: 'close' });
  const host = createHost(close);
  let scene: Scene | null = null;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const follow = () => {
    if (!scene) return;
    const { anchor, body, side } = scene;
    if (!scene.isPinned) scene.box = anchor.box();
    if (!scene.box) return close();
    // What it would have without limits: the card itself is what scrolls. The lines are outside of it.
    const { offsetWidth: width, scrollHeight } = body.firstElementChild as HTMLElement;
    const card = { width, height: scrollHeight + 2 };
    const next = place({ anchor: scene.box, card, view: viewOf(), rtl: anchor.rtl, side });
    body.style.left = `${next.left}px`;
    body.style.top = `${next.top}px`;
    body.style.setProperty('--h', `${next.maxHeight}px`);
    scene.side = next.side;
  };
  const hide = () => {
    const isFocused = host.focused() !== null;
    clearInterval(ticking);
    host.hide();
    if (isFocused) scene?.before?.focus(still);
    scene = null;
  };
  const open = ({ token, mark, way, last }: Intent, { css, stage }: CardSheet): Scene | null => {
    const anchor = anchorTo(mark!, way === 'hover' ? last : null, () => host.element);
    const body = host.show(anchor.under, mark!.link, css);
    if (!body) return null;
    body.className = stage;
    // A page that zooms its root zooms us too; our places are in pixels of the view.
    body.style.zoom = String(1 / (host.element?.currentCSSZoom ?? 1));
    // A menu in it has opened or closed.
    body.addEventListener('toggle', follow, true);
    ticking = setInterval(follow, timing.follow);
    return { token, body, anchor, sheet: null, box: null, isPinned: false, before: null };
  };
  const draw = (to: Scene, sheet: CardSheet) => {
    const isFocused = host.focused() !== null;
    const element = build(sheet.drawing) as HTMLElement;
    announce(element);
    listenForPresses(element, desk, dispatch);
    to.body.replaceChildren(element);
    to.sheet = sheet;
    follow();
    if (isFocused) element.focus(still);
  };

  return {
    get host() {
      return host.element;
    },
    follow,
    box: () => scene && scene.body.getBoundingClientRect(),
    present(intent) {
      const { phase, mark, way, answer, token } = intent;
      if (!mark || phase === 'arming') return scene ? hide() : undefined;
      // Without an answer what is there stays: it would only flicker.
      if (!answer) return;
      if (scene && scene.token !== token) hide();
      scene ??= open(intent, answer);
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
