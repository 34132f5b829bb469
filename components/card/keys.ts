import type { Listen } from './listen.ts';
import type { MarkSource } from './mark-source.ts';
import { swallow, type CardDoor } from './pointer.ts';

/** A reader's Tab moves focus at once; a page that calls focus() on its own comes without one. */
const tabReach = 1_000;

/** Escape while there is something to close, Enter while a mark is stepped to: no other key is ours. */
export function watchKeys(
  marks: Pick<MarkSource, 'within' | 'settings'>,
  door: CardDoor,
  listen: Listen,
): void {
  const { dispatch, isInCard } = door;
  let tabbedAt = -Infinity;

  listen('keydown', (event) => {
    const { key, isTrusted } = event;
    const { phase, way } = door.intent();
    const inCard = isInCard(event);
    if (isTrusted && key === 'Tab' && !inCard) tabbedAt = event.timeStamp;
    if (phase === 'idle' || event.isComposing) return;
    if (key === 'Escape') {
      if (phase !== 'arming') swallow(event);
      return dispatch({ kind: 'close' });
    }
    // The command's own chord comes by here too, and the key that is held for a card.
    const isChord =
      event.getModifierState(key) ||
      (phase === 'cued' && (event.altKey || event.ctrlKey || event.metaKey));
    if (!isTrusted || inCard || isChord) return;
    if (key !== 'Enter' || way !== 'jump') return dispatch({ kind: 'typed' });
    swallow(event);
    dispatch({ kind: 'enter' });
  });
  // Keyboard focus on a marked link counts as pointing at it.
  listen('focusin', (event) => {
    if (isInCard(event)) return;
    const byKey = event.timeStamp - tabbedAt < tabReach;
    tabbedAt = -Infinity;
    const [target] = event.composedPath();
    const mark =
      byKey &&
      marks.settings.cardOpens !== 'never' &&
      target instanceof Element &&
      isControl(target) &&
      marks.within(target);
    dispatch(mark ? { kind: 'focus', mark } : { kind: 'left' });
  });
}

/** Focus in a whole region or a field is not focus on a name. */
const isControl = (element: Element) =>
  element.matches('a, button, summary, [role=link], [role=button]');
