import type { MarkSource } from './mark-source.ts';
import type { CardDoor } from './pointer.ts';

/** A reader's Tab moves focus at once; a page that calls focus() on its own comes without one. */
const tabReach = 1_000;

/** Keyboard focus on a marked link counts as pointing at it. */
export function watchFocus(
  marks: Pick<MarkSource, 'within'>,
  door: CardDoor,
  signal: AbortSignal,
): void {
  const passive = { capture: true, passive: true, signal };
  let tabbedAt = -Infinity;
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Tab' && !door.isInCard(event)) {
        tabbedAt = event.timeStamp;
      }
    },
    passive,
  );
  addEventListener(
    'focusin',
    (event) => {
      if (!event.isTrusted || door.isInCard(event)) return;
      const byKey = event.timeStamp - tabbedAt < tabReach;
      tabbedAt = -Infinity;
      const target = event.composedPath()[0];
      const mark =
        byKey && target instanceof Element && !isText(target) ? marks.within(target) : null;
      door.dispatch(mark ? { kind: 'focus', mark } : { kind: 'left' });
    },
    passive,
  );
}

/** Focus in a whole region or a field is not focus on a name. */
const isText = (element: Element) =>
  !element.matches('a, button, summary, [role=link], [role=button]');
