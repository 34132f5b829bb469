import type { CardDesk, CardSheet } from '../../data/model/card-desk.ts';
import { build } from './build.ts';
import type { Intent } from './intent.ts';
import { listenForPresses } from './press.ts';
import { createStage, type Scene, type Stage } from './stage.ts';
import { timing } from './timing.ts';

export type Surface = Pick<Stage, 'host' | 'follow' | 'box'> & {
  present(intent: Intent): void;
};

/** Draws what the intent says. */
export function createSurface(desk: CardDesk, close: () => void): Surface {
  const stage = createStage(close);
  let drawn: { readonly scene: Scene; readonly sheet: CardSheet } | null = null;
  /** Where the reader was before the card took focus. */
  let before: { readonly scene: Scene; readonly focused: HTMLElement | null } | null = null;

  const hide = () => {
    const isFocused = stage.focused() !== null;
    stage.clear();
    if (isFocused) before?.focused?.focus({ preventScroll: true });
    drawn = before = null;
  };
  const draw = (scene: Scene, { drawing }: CardSheet) => {
    const isFocused = stage.focused() !== null;
    const element = build(drawing) as HTMLElement;
    announce(element);
    listenForPresses(element, {
      desk,
      project: scene.anchor.mark.project,
      close,
      hold: (isHeld) => {
        scene.isHeld = isHeld;
      },
    });
    scene.body.replaceChildren(element);
    stage.settle();
    if (isFocused) element.focus({ preventScroll: true });
  };

  return {
    get host() {
      return stage.host;
    },
    box: stage.box,
    follow: stage.follow,
    present({ phase, mark, way, answer, token, last }) {
      if (!mark || phase === 'arming') return stage.scene ? hide() : undefined;
      // Without an answer what is there stays: it would only flicker.
      if (!answer) return;
      if (stage.scene && stage.scene.token !== token) hide();
      const scene = stage.open(token, mark, way === 'hover' ? last : null, answer.css);
      if (!scene) return close();
      if (drawn?.scene !== scene || drawn.sheet !== answer) {
        drawn = { scene, sheet: answer };
        draw(scene, answer);
      }
      if (way === 'keys' && scene === stage.scene && before?.scene !== scene) {
        before = { scene, focused: deepFocus() };
        (scene.body.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
      }
    },
  };
}

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
  return focused instanceof HTMLElement ? focused : null;
}
