import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { neighbourOf } from '../ui/neighbour.ts';
import { t } from '../ui/text.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import type { Choice } from './choice.ts';
import { readListKey, type ListKey } from './list-keys.ts';
import { moveTo } from './move.ts';
import { stateName } from '../ui/state-names.ts';

type Parts = {
  readonly root: RefObject<HTMLElement | null>;
  readonly shown: readonly SavedTalk[];
  readonly choice: Choice;
  readonly list: ReadingList;
  readonly onHelp: () => void;
};

/** What the keys do: in the list itself, and where nothing else has the focus. */
export function useListKeys({ root, shown, choice, list, onHelp }: Parts) {
  /** Gets the focus once the talk that had it has left. */
  const next = useRef<string | null>(null);
  const does = (key: ListKey): void => {
    const at = shown.findIndex(({ id }) => id === focusedIn(root.current));
    const saved = shown[at];
    if (key.kind === 'help') return onHelp();
    if (key.kind === 'undo') return list.undoLast();
    if (key.kind === 'filter')
      return root.current?.querySelector<HTMLElement>('.kept-filter')?.focus();
    if (key.kind === 'step') return focusRow(root.current, shown[Math.max(0, at + key.by)]?.id);
    if (!saved) return undefined;
    if (key.kind === 'open') return titleOf(root.current, saved.id)?.click();
    if (key.kind === 'move') {
      if (choice.sort === 'manual' && choice.minutes === null) {
        next.current = saved.id;
        void moveTo(list, shown, at, at + key.by);
      }
      return undefined;
    }
    next.current = neighbourOf(shown, saved.id);
    if (key.kind === 'remove') return void list.remove(saved.id);
    const state = saved.state === 'watched' ? 'to-watch' : 'watched';
    return void list.edit(saved, { state }, t('listMarked', stateName(state)));
  };
  const newest = useRef(does);
  newest.current = does;

  useLayoutEffect(() => {
    if (next.current === null) return;
    if (root.current?.contains(document.activeElement)) return;
    focusRow(root.current, next.current);
    next.current = null;
  }, [shown]);
  useLayoutEffect(() => {
    const gone = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== document.body) return;
      const key = readListKey(event);
      if (key === null) return;
      event.preventDefault();
      newest.current(key);
    };
    addEventListener('keydown', onKey, { signal: gone.signal });
    return () => gone.abort();
  }, []);

  return (event: KeyboardEvent): void => {
    const key = readListKey(event);
    if (key === null) return;
    event.preventDefault();
    // The page around the list has keys of its own, such as `/`.
    event.stopPropagation();
    newest.current(key);
  };
}

const focusedIn = (root: Element | null): string | null => {
  const row = document.activeElement?.closest<HTMLElement>('[data-talk]') ?? null;
  return row !== null && root?.contains(row) ? (row.dataset.talk ?? null) : null;
};

const titleOf = (root: Element | null, id: string | undefined): HTMLElement | null =>
  [...(root?.querySelectorAll<HTMLElement>('[data-talk]') ?? [])]
    .find(({ dataset }) => dataset.talk === id)
    ?.querySelector<HTMLElement>('.talk-title') ?? null;

function focusRow(root: Element | null, id: string | undefined): void {
  titleOf(root, id)?.focus();
}
