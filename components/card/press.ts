import type { CardAct, CardDesk } from '../../data/model/card-desk.ts';
import { build } from './build.ts';
import type { IntentEvent } from './intent.ts';
import { swallow } from './pointer.ts';
import { timing } from './timing.ts';

/** Does what is pressed in a card, and shows that part of it anew. */
export function listenForPresses(
  card: Element,
  desk: Pick<CardDesk, 'act'>,
  dispatch: (event: IntentEvent) => void,
): void {
  const shownAt = performance.now();
  let isBusy = false;
  card.addEventListener('click', async (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]');
    // Nothing is done on an event that the page made, nor on a press that was meant for the page.
    if (!pressed || !event.isTrusted || isBusy || pressed.ariaDisabled === 'true') return;
    const { act, to, copy } = pressed.dataset;
    const asked = JSON.parse(act!) as CardAct | null;
    if (!asked) return dispatch({ kind: 'close' });
    if (event.timeStamp - shownAt < timing.pressAfter) return;
    isBusy = true;
    // Before it is done: the marks may be gone sooner than the answer is here.
    if (to) dispatch({ kind: 'way', way: to as 'pin' });
    if (copy) copyText(copy);
    try {
      const drawing = await desk.act(asked);
      if (!drawing) return dispatch({ kind: 'close' });
      const part = build(drawing) as HTMLElement;
      pressed.closest('[data-part]')!.replaceWith(part);
      // The button that was pressed is gone: focus stays with its part.
      (part.querySelector('button') ?? part).focus();
    } catch {
      // The extension was updated or removed under the page: there is nothing left that could do it.
    } finally {
      isBusy = false;
    }
  });
}

/** Not by `navigator.clipboard`, which pages without https do not have. */
function copyText(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData!.setData('text/plain', text);
    swallow(event);
  };
  addEventListener('copy', fill, true);
  document.execCommand('copy');
  removeEventListener('copy', fill, true);
}
