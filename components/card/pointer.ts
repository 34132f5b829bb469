import type { Box } from './geometry.ts';
import type { Intent, IntentEvent } from './intent.ts';
import type { MarkSource } from './mark-source.ts';

/** What the listeners see of the card. */
export type CardDoor = {
  intent(): Intent;
  dispatch(event: IntentEvent): void;
  isInCard(event: Event): boolean;
  /** The card's edges while it is shown. */
  box(): Box | null;
};

/** Mouse, pen and touch into intent; at most one hit test per animation frame. */
export function watchPointer(
  marks: Pick<MarkSource, 'at'>,
  door: CardDoor,
  signal: AbortSignal,
): void {
  const passive = { capture: true, passive: true, signal };
  let waiting: { x: number; y: number; at: number; onCard: boolean } | null = null;

  const test = () => {
    if (!waiting || signal.aborted) return;
    const { x, y, onCard } = waiting;
    const mark = onCard ? null : marks.at(x, y);
    door.dispatch({ kind: 'move', ...waiting, mark, card: door.box() });
    waiting = null;
  };

  addEventListener(
    'pointermove',
    (event) => {
      // A pressed button selects or drags; a finger moves only to scroll.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons > 0) return;
      if (!waiting) requestAnimationFrame(test);
      waiting = {
        x: event.clientX,
        y: event.clientY,
        at: event.timeStamp,
        onCard: door.isInCard(event),
      };
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted, clientX: x, clientY: y, timeStamp }) => {
      if (!isTrusted) return;
      waiting = null;
      door.dispatch({ kind: 'move', at: timeStamp, x, y, mark: null, onCard: false, card: null });
    },
    // Not in the capture phase: there it is told of every element that is left.
    { passive: true, signal },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || door.isInCard(event)) return;
      door.dispatch({ kind: 'close' });
    },
    passive,
  );
  addEventListener(
    'scroll',
    ({ timeStamp }) => door.dispatch({ kind: 'scroll', at: timeStamp }),
    passive,
  );
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'touch' || door.isInCard(event)) return;
      const { phase, mark: shown } = door.intent();
      const mark = marks.at(event.clientX, event.clientY);
      if (!mark || (phase === 'open' && shown === mark)) {
        door.dispatch({ kind: 'close' });
        return;
      }
      // The first tap on a marked link is for the card; the second follows the link.
      if (mark.link) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      door.dispatch({ kind: 'tap', mark });
    },
    { capture: true, signal },
  );
}
