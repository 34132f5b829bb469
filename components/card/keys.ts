import type { CardDoor } from './pointer.ts';

/** Escape while there is something to close, Enter while a mark is stepped to: no other key is ours. */
export function watchKeys(door: CardDoor, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      const { phase, way } = door.intent();
      if (phase === 'idle' || event.isComposing) return;
      const isEscape = key === 'Escape';
      if (isEscape || (key === 'Enter' && event.isTrusted && way === 'jump' && !isChord(event))) {
        if (!isEscape && door.isInCard(event)) return;
        if (phase !== 'arming') {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        return door.dispatch({ kind: isEscape ? 'close' : 'enter' });
      }
      // The command's own chord comes by here too.
      if (event.isTrusted && !isChord(event) && !door.isInCard(event)) {
        door.dispatch({ kind: 'typed' });
      }
    },
    { capture: true, signal },
  );
}

const isChord = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  altKey || ctrlKey || metaKey || key === 'Shift';
