import type { Controls } from '../../data/model/controls.ts';
import type { Library, ProjectCard } from '../../data/model/library.ts';
import { drawCard } from './card.ts';
import { drawCue } from './cue.ts';
import type { Intent } from './intent.ts';
import { createStage, type Scene, type Stage } from './stage.ts';

export type Surface = Pick<Stage, 'host' | 'follow' | 'box'> & {
  present(intent: Intent): void;
};

/** Draws what the intent says. */
export function createSurface(
  document: Document,
  library: Pick<Library, 'save' | 'remove'>,
  controls: Controls,
  close: () => void,
): Surface {
  const stage = createStage(document, close);
  let drawn: { readonly scene: Scene; readonly of: ProjectCard | 'slow' } | null = null;
  /** Where the reader was before the card took focus. */
  let before: { readonly scene: Scene; readonly focused: HTMLElement | null } | null = null;

  const hide = () => {
    const isFocused = stage.focused() !== null;
    stage.clear();
    if (isFocused) before?.focused?.focus({ preventScroll: true });
    drawn = before = null;
  };
  const draw = (scene: Scene, element: HTMLElement) => {
    const isFocused = stage.focused() !== null;
    scene.body.replaceChildren(element);
    stage.settle();
    if (isFocused) element.focus({ preventScroll: true });
  };
  const hold = (isHeld: boolean) => {
    if (drawn) drawn.scene.isHeld = isHeld;
  };

  return {
    get host() {
      return stage.host;
    },
    box: stage.box,
    follow: stage.follow,
    present({ phase, answer, token, last }) {
      if (phase.kind === 'idle' || phase.kind === 'arming') return stage.scene ? hide() : undefined;
      const isCue = phase.kind === 'cued';
      // Without an answer what is there stays: it would only flicker.
      if (!isCue && !answer) return;
      const { mark } = phase;
      if (stage.scene && stage.scene.token !== token) hide();
      const scene = stage.open(token, mark, !isCue && phase.way === 'hover' ? last : null);
      if (!scene) return close();
      if (isCue) return draw(scene, drawCue(mark.text));
      if (answer && (drawn?.scene !== scene || drawn.of !== answer)) {
        drawn = { scene, of: answer };
        const card = answer === 'slow' ? null : answer;
        draw(scene, drawCard(mark.text, card, { library, controls, close, hold }));
      }
      if (phase.way === 'keys' && scene === stage.scene && before?.scene !== scene) {
        before = { scene, focused: deepFocus(document) };
        (scene.body.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
      }
    },
  };
}

/** What has focus, in open shadow roots too. */
function deepFocus(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : null;
}
