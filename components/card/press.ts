import type { CardAct, CardDesk, Drawing } from '../../data/model/card-desk.ts';
import type { ProjectId, TalkId } from '../../data/model/ids.ts';
import { build } from './build.ts';
import { timing } from './timing.ts';

export type PressParts = {
  readonly desk: Pick<CardDesk, 'act' | 'search'>;
  readonly project: ProjectId;
  close(): void;
  /** Whether the card stays although its mark is gone: where nothing is marked, for the undo. */
  hold(isHeld: boolean): void;
};

/** Does what is pressed in a card, and shows that part of it anew. */
export function listenForPresses(card: Element, { desk, project, close, hold }: PressParts): void {
  const shownAt = performance.now();
  let isBusy = false;
  card.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]');
    // Nothing is done on an event that the page made, nor on a press that was meant for the page.
    if (!pressed || !event.isTrusted || isBusy || pressed.ariaDisabled === 'true') return;
    const { act, talk } = pressed.dataset;
    if (act === 'search') desk.search(project).catch(gone);
    if (act === 'search' || act === 'close') return close();
    if (act === 'save' && event.timeStamp - shownAt < timing.saveAfter) return;
    isBusy = true;
    // Before it is done: the marks may be gone sooner than the answer is here.
    if (act === 'site-off') hold(true);
    const show = (drawing: Drawing) => {
      if (act === 'site-on') hold(false);
      const part = build(drawing) as HTMLElement;
      pressed.closest('[data-part]')!.replaceWith(part);
      // The button that was pressed is gone: focus stays with its part.
      part.querySelector('button')!.focus();
    };
    // Without a talk there is no such key either: the background looks at what keys there are.
    const asked = talk ? { kind: act, talk: talk as TalkId } : { kind: act };
    desk
      .act(asked as CardAct)
      .then(show, gone)
      .finally(() => (isBusy = false));
  });
}

/** The extension was updated or removed under the page: there is nothing left that could do it. */
const gone = () => {};
