import type { CardDesk } from '../../data/model/card-desk.ts';
import type { ProjectId } from '../../data/model/ids.ts';
import { atRest, reduce, type Intent, type IntentEvent } from './intent.ts';
import { watchKeys } from './keys.ts';
import { listenUntil } from './listen.ts';
import type { Mark, MarkSource } from './mark-source.ts';
import { watchPointer, type CardDoor } from './pointer.ts';
import { createSurface } from './surface.ts';

export type CardMount = {
  readonly marks: MarkSource;
  readonly desk: CardDesk;
  readonly signal: AbortSignal;
};

export type MountedCard = {
  /** To the next or previous mark: in view, painted, announced; Enter opens its card. */
  stepTo(by: 1 | -1): void;
  /** To the first mention of a project, with its card. */
  showProject(id: ProjectId): void;
};

/** What the surface shows of an intent. */
const shown = ({ phase, way, answer, token }: Intent) => [phase, way, answer, token];

/** Listens, and shows a card when the reader means one. Until then the page holds nothing of it. */
export function mountCard({ marks, desk, signal }: CardMount): MountedCard {
  let intent = atRest;
  let current: Mark | null = null;

  const ask = ({ phase, mark, token }: Intent) => {
    desk[phase === 'cued' ? 'cue' : 'show'](mark!.question())
      // The extension was updated or removed under the page: no card, no error in the page's console.
      .catch(() => null)
      .then((sheet) => dispatch({ kind: 'answer', token, sheet }));
  };
  const dispatch = (event: IntentEvent) => {
    if (signal.aborted) return;
    const before = intent;
    const [next, wait] = reduce(intent, event, marks.settings.cardDelay);
    intent = next;
    const { token, timer, asked } = next;
    if (wait !== undefined) setTimeout(() => dispatch({ kind: 'due', timer }), wait);
    if (asked && !(before.asked && before.token === token)) ask(next);
    const was = shown(before);
    if (shown(next).every((part, i) => part === was[i])) return;
    // First: what is painted makes the browser look at all marks anew.
    surface.present(next);
    paint();
  };
  /** The mark of what is shown, as long as that is. */
  const paint = () => {
    const { phase, way, answer } = intent;
    // A pinned card stands for itself: its name may be marked no more.
    const mark = phase === 'arming' || way === 'pin' ? null : intent.mark;
    if (mark !== current && (answer || !mark)) marks.setCurrent((current = mark));
  };
  const nothing = () => null;
  const surface = createSurface(desk, dispatch, (view, signal) =>
    watch(view, signal, { ...marks, at: nothing, within: nothing }, { ...door, box: nothing }),
  );

  const door: CardDoor = {
    intent: () => intent,
    dispatch,
    isInCard: (event) => surface.host !== null && event.composedPath().includes(surface.host),
    box: surface.box,
  };
  const watch = (view: Window, signal: AbortSignal, marks: MarkSource, door: CardDoor) => {
    const listen = listenUntil(view, signal);
    watchPointer(marks, door, listen);
    watchKeys(marks, door, listen);
    listen('scroll', surface.follow);
    listen('resize', surface.follow);
    // A frame that goes would leave its card in the page around it.
    listen('pagehide', () => dispatch({ kind: 'close' }));
  };
  watch(window, signal, marks, door);
  signal.addEventListener('abort', () => {
    surface.present((intent = atRest));
    paint();
  });

  const go = (kind: 'step' | 'jump', mark: Mark | null) => {
    if (!mark || signal.aborted) return;
    mark.reveal();
    dispatch({ kind, mark });
  };
  return {
    stepTo: (by) => go('step', marks.step(by)),
    showProject: (id) => go('jump', marks.firstOf(id)),
  };
}
