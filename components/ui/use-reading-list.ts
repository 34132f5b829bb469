import { useEffect, useRef, useState } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import type { Library } from '../../data/model/library.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import type { ToastMessage, Toasts } from './use-toast.ts';
import { listActions, type ListActions } from './list-actions.ts';

export type ReadingList = ListActions & {
  /** Newest first; null until it is read. */
  readonly talks: readonly SavedTalk[] | null;
  readonly failed: boolean;
  readonly isSaved: (row: { talk: { id: TalkId }; saved: boolean }) => boolean;
  readonly reload: () => Promise<void>;
  /** Takes back what was done last, as long as a notice has offered that. */
  readonly undoLast: () => void;
  /** A notice whose Undo `undoLast` knows. */
  readonly show: (message: ToastMessage) => void;
};

/** The reading list as it is stored, and what can be done with it. */
export function useReadingList(library: Library, toasts: Pick<Toasts, 'show'>): ReadingList {
  const [talks, setTalks] = useState<readonly SavedTalk[] | null>(null);
  const [failed, setFailed] = useState(false);
  /** Counts the changes: a list that was asked for before one of them is out of date. */
  const changes = useRef(0);

  const reload = async (): Promise<void> => {
    const before = changes.current;
    try {
      const next = await library.readingList();
      if (before !== changes.current) return await reload();
      setTalks(next);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    return undefined;
  };
  useEffect(() => void reload(), [library]);

  const lastUndo = useRef<(() => void) | null>(null);
  const show = (message: ToastMessage) => {
    const { undo } = message;
    if (!undo) return toasts.show(message);
    const once = () => {
      if (lastUndo.current === once) lastUndo.current = null;
      undo();
    };
    lastUndo.current = once;
    return toasts.show({ ...message, undo: once });
  };

  const edit = (change: (before: readonly SavedTalk[]) => readonly SavedTalk[]) => {
    changes.current += 1;
    setTalks((before) => before && change(before));
  };
  const shown = {
    put: (saved: SavedTalk) => edit((before) => withTalk(before, saved)),
    take: (id: TalkId) => edit((before) => before.filter((saved) => saved.id !== id)),
  };
  return {
    ...listActions(library, shown, { show }),
    talks,
    failed,
    reload,
    show,
    undoLast: () => lastUndo.current?.(),
    isSaved: ({ talk, saved }) => (talks === null ? saved : talks.some(({ id }) => id === talk.id)),
  };
}

const withTalk = (talks: readonly SavedTalk[], saved: SavedTalk): readonly SavedTalk[] =>
  [saved, ...talks.filter(({ id }) => id !== saved.id)].sort((a, b) => b.savedAt - a.savedAt);
