import type { TalkId } from '../../data/model/ids.ts';
import type { Library } from '../../data/model/library.ts';
import type { Stored } from '../../data/model/stored.ts';
import type { SavedEdit, SavedTalk } from '../../data/model/saved-talk.ts';
import { t, type MessageKey } from './text.ts';
import type { Toasts } from './use-toast.ts';

export type ListActions = {
  readonly save: (id: TalkId) => Promise<void>;
  readonly remove: (id: TalkId) => Promise<void>;
  /** False if it was not stored. */
  readonly setNote: (id: TalkId, note: string) => Promise<boolean>;
  /** Changes it and, if there is something to say about it, offers to take that back. */
  readonly edit: (saved: SavedTalk, edit: SavedEdit, said?: string) => Promise<boolean>;
  /** Out of the trash. */
  readonly restore: (id: TalkId) => Promise<void>;
};

/** What is shown of the list, to be changed only after the store has acknowledged the change. */
export type ShownList = {
  readonly put: (saved: SavedTalk) => void;
  readonly take: (id: TalkId) => void;
};

/** What can be done with the reading list; whatever fails is said. */
export function listActions(
  library: Pick<Library, 'save' | 'remove' | 'putBack' | 'setNote' | 'editSaved' | 'restore'>,
  shown: ShownList,
  { show }: Pick<Toasts, 'show'>,
): ListActions {
  const sayFailed = (key: MessageKey) => show({ text: t(key), bad: true });

  const putBack = async (removed: SavedTalk) => {
    const stored = await settle(library.putBack(removed));
    if (stored.ok) shown.put(stored.value);
    else sayFailed('listNotPutBack');
  };
  const remove = async (id: TalkId) => {
    const stored = await settle(library.remove(id));
    if (!stored.ok) return sayFailed('listNotRemoved');
    shown.take(id);
    const removed = stored.value;
    return show({ text: t('listRemoved'), ...(removed && { undo: () => void putBack(removed) }) });
  };
  const save = async (id: TalkId) => {
    const stored = await settle(library.save(id));
    if (!stored.ok) {
      return sayFailed(stored.reason === 'unknown-talk' ? 'popupNotSavedUnknown' : 'popupNotSaved');
    }
    shown.put(stored.value);
    return show({ text: t('popupSaved'), undo: () => void remove(id) });
  };
  const setNote = async (id: TalkId, note: string) => {
    const stored = await settle(library.setNote(id, note));
    if (stored.ok) shown.put(stored.value);
    return stored.ok;
  };
  const edit = async (saved: SavedTalk, change: SavedEdit, said?: string): Promise<boolean> => {
    const stored = await settle(library.editSaved(saved.id, change));
    if (!stored.ok) {
      sayFailed('listNotChanged');
      return false;
    }
    shown.put(stored.value);
    if (said !== undefined) {
      show({ text: said, undo: () => void edit(stored.value, partOf(saved, change)) });
    }
    return true;
  };
  const restore = async (id: TalkId) => {
    const stored = await settle(library.restore(id));
    if (!stored.ok) return sayFailed('listNotPutBack');
    shown.put(stored.value);
    return show({ text: t('listRestored'), undo: () => void remove(id) });
  };
  return { save, remove, setNote, edit, restore };
}

/** What the edit names, as it was. */
const partOf = (saved: SavedTalk, { state, reached, note, tags, order }: SavedEdit): SavedEdit => ({
  ...(state !== undefined && { state: saved.state }),
  ...(reached !== undefined && { reached: saved.reached }),
  ...(note !== undefined && { note: saved.note }),
  ...(tags !== undefined && { tags: saved.tags }),
  ...(order !== undefined && { order: saved.order }),
});

/** A background that does not answer has stored nothing. */
const settle = <T>(stored: Promise<Stored<T>>): Promise<Stored<T>> =>
  stored.catch(() => ({ ok: false, reason: 'not-stored', detail: '' }));
