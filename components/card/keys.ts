import type { CardDoor } from './pointer.ts';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/** Escape while there is something to close, Enter while a mark is stepped to: no other key is ours. */
export function watchKeys(door: CardDoor, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      const { phase } = door.intent();
      if (phase.kind === 'idle' || event.isComposing || modifiers.has(event.key)) return;
      const isOpen = phase.kind === 'open' || phase.kind === 'leaving';
      if (event.key === 'Escape') {
        if (isOpen || phase.kind === 'cued') swallow(event);
        door.dispatch({ kind: 'close' });
        return;
      }
      // The command's own chord comes by here too.
      if (event.altKey || event.ctrlKey || event.metaKey || door.isInCard(event)) return;
      const offersEnter = phase.kind === 'cued' || (isOpen && phase.way === 'jump');
      if (event.key === 'Enter' && event.isTrusted && offersEnter) {
        swallow(event);
        door.dispatch({ kind: 'enter' });
      } else if (event.isTrusted) door.dispatch({ kind: 'typed' });
    },
    { capture: true, signal },
  );
}

function swallow(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
