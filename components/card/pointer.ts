import type { Box } from './geometry.ts';
import type { Intent, IntentEvent } from './intent.ts';
import type { Listen } from './listen.ts';
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
export function watchPointer(marks: Pick<MarkSource, 'at'>, door: CardDoor, listen: Listen): void {
  const { dispatch, isInCard } = door;
  let waiting: { x: number; y: number; at: number; onCard: boolean } | null = null;

  const test = () => {
    if (!waiting) return;
    const { x, y, onCard } = waiting;
    const mark = onCard ? null : marks.at(x, y);
    dispatch({ kind: 'move', ...waiting, mark, card: door.box() });
    waiting = null;
  };

  listen('pointermove', (event) => {
    // A pressed button selects or drags; a finger moves only to scroll.
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    if (!waiting) requestAnimationFrame(test);
    const { clientX: x, clientY: y, timeStamp: at } = event;
    waiting = { x, y, at, onCard: isInCard(event) };
  });
  listen('pointerout', ({ relatedTarget, clientX: x, clientY: y, timeStamp: at }) => {
    // Out of the window.
    if (relatedTarget) return;
    waiting = null;
    dispatch({ kind: 'move', at, x, y, mark: null, onCard: false, card: null });
  });
  listen('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && !isInCard(event)) dispatch({ kind: 'close' });
  });
  listen('scroll', ({ timeStamp: at }) => dispatch({ kind: 'scroll', at }));
  listen('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || isInCard(event)) return;
    const { phase, mark: shown } = door.intent();
    const mark = marks.at(event.clientX, event.clientY);
    if (!mark || (phase === 'open' && shown === mark)) return dispatch({ kind: 'close' });
    // The first tap on a marked link is for the card; the second follows the link.
    if (mark.link) swallow(event);
    dispatch({ kind: 'tap', mark });
  });
}

/** The event is ours: neither the browser nor the page does anything on it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
