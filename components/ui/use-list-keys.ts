import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { readListKey, type ListKey } from './list-keys.ts';
import { moveTo } from './move.ts';
import { stateName } from './state-names.ts';
import { t } from './text.ts';
import type { ReadingList } from './use-reading-list.ts';
import { focusRow, rowOf, titleOf, useRowFocus } from './use-row-focus.ts';

type Parts = {
  readonly root: RefObject<HTMLElement | null>;
  readonly shown: readonly SavedTalk[];
  /** Those among them that stand in the reader's own order, which alone can be changed. */
  readonly movable: readonly SavedTalk[];
  readonly list: ReadingList;
  readonly onFilter: () => void;
  readonly onHelp: () => void;
};

/** What the keys do: in the list itself, and where nothing else has the focus. */
export function useListKeys({ root, shown, movable, list, onFilter, onHelp }: Parts) {
  useRowFocus(
    root,
    shown.map(({ id }) => id),
  );
  const does = (key: ListKey): void => {
    const at = shown.findIndex(({ id }) => id === focusedIn(root.current));
    const saved = shown[at];
    if (key.kind === 'help') return onHelp();
    if (key.kind === 'undo') return list.undoLast();
    if (key.kind === 'filter') return onFilter();
    if (key.kind === 'step') return focusRow(root.current, shown[Math.max(0, at + key.by)]?.id);
    if (!saved) return undefined;
    if (key.kind === 'open') return titleOf(root.current, saved.id)?.click();
    if (key.kind === 'remove') return void list.remove(saved.id);
    if (key.kind === 'move') {
      const from = movable.indexOf(saved);
      return void moveTo(list, movable, from, from + key.by);
    }
    const state = saved.state === 'watched' ? 'to-watch' : 'watched';
    return void list.edit(saved, { state }, t('listMarked', stateName(state)));
  };
  const newest = useRef(does);
  newest.current = does;

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

const focusedIn = (root: Element | null): string | null =>
  root?.contains(document.activeElement) ? rowOf(document.activeElement) : null;
