import type { ImportChoice } from '../../model/pack-import.ts';
import type { DeskFile } from './desk-file.ts';
import type { DeskStore } from './desk-store.ts';
import { planTalks } from './plan-talks.ts';
import { storedWith } from './stored-with.ts';
import { whyIncomplete } from './suggest-choice.ts';

/** Files that were read, with what they were last to become. */
export type FilesAtDesk = {
  add(file: DeskFile): void;
  get(id: string): DeskFile;
  chosen(id: string, choice: ImportChoice): void;
  forget(id: string): void;
  /** The packs with what lies here: for a playlist, whose talks may come along with it. */
  with(store: DeskStore, now: number): Promise<DeskStore>;
};

export function filesAtDesk(): FilesAtDesk {
  const files = new Map<string, { readonly file: DeskFile; choice: ImportChoice | null }>();
  const entry = (id: string) => {
    const found = files.get(id);
    if (!found) throw new Error(`no file ${id} at the desk`);
    return found;
  };
  return {
    add: (file) => void files.set(file.id, { file, choice: null }),
    get: (id) => entry(id).file,
    chosen: (id, choice) => void (entry(id).choice = choice),
    forget: (id) => void files.delete(id),
    async with(store, now) {
      let all = store;
      for (const { file, choice } of files.values()) {
        if (isPlaylist(file) || choice?.as !== 'talks' || whyIncomplete(file, choice)) continue;
        all = storedWith(all, [(await planTalks(file, choice, store, now)).pack]);
      }
      return all;
    },
  };
}

export const isPlaylist = ({ draft }: DeskFile): boolean => draft.recordings.length > 0;
