import type { Box } from './geometry.ts';
import type { Intent, IntentEvent } from './intent.ts';
import type { Listen } from './listen.ts';
import type { MarkSource } from './mark-source.ts';

/** What the listeners see of the card. */
export type CardDoor = {
  intent(): Intent;
  dispatch(event: IntentEvent): void;
  isInCard(event: Event): boolean;
  /** The card's edges while it is shown, in the coordinates of this page. */
  box(): Box | null;
};

/** Mouse, pen and touch into intent. Browsers send one move per frame: each is one hit test. */
export function watchPointer(
  marks: Pick<MarkSource, 'at' | 'settings'>,
  door: CardDoor,
  listen: Listen,
): void {
  const { dispatch, isInCard } = door;
  let last = { x: 0, y: 0, at: 0, onCard: false, held: false };

  const test = () => {
    const mark = last.onCard ? null : marks.at(last.x, last.y);
    dispatch({ kind: 'move', ...last, mark, card: door.box() });
  };

  listen('pointermove', (event) => {
    // A pressed button selects or drags; a finger moves only to scroll.
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const { cardOpens } = marks.settings;
    const held = cardOpens === 'rest' || event.getModifierState(cardOpens);
    last = { x, y, at, onCard: isInCard(event), held };
    test();
  });
  // The key may come when the pointer rests already.
  listen('keydown', ({ key, timeStamp: at, isTrusted }) => {
    if (!isTrusted || key !== marks.settings.cardOpens) return;
    last = { ...last, at, held: true };
    test();
  });
  listen('pointerout', ({ relatedTarget, clientX: x, clientY: y, timeStamp: at }) => {
    // Out of the window.
    if (relatedTarget) return;
    last = { x, y, at, onCard: false, held: false };
    dispatch({ kind: 'move', ...last, mark: null, card: null });
  });
  listen('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && !isInCard(event)) dispatch({ kind: 'pressed' });
  });
  listen('scroll', ({ timeStamp: at }) => dispatch({ kind: 'scroll', at }));
  listen('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || isInCard(event)) return;
    const { phase, mark: shown } = door.intent();
    const mark =
      marks.settings.cardOpens === 'never' ? null : marks.at(event.clientX, event.clientY);
    if (!mark || (phase === 'open' && shown === mark)) return dispatch({ kind: 'pressed' });
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
