import type { PackId } from '../../data/model/ids.ts';
import type { PackInfo } from '../../data/model/pack-info.ts';
import type {
  ImportFile,
  ImportPreview,
  ImportRead,
  OnProgress,
  PackChange,
} from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';
import { failureText, outcomeText } from './outcome-text.ts';
import type { PacksPorts } from './ports.ts';
import { useJob } from './use-job.ts';
import { usePacks } from './use-packs.ts';
import { useReads } from './use-reads.ts';

/** Files at the desk and the packs, and what can be done with them. */
export function useDesk(ports: PacksPorts) {
  const { desk, library, toasts, onChanged } = ports;
  const { packs, reload } = usePacks(ports);
  const { reads, add, clear, remove, choose, lookAgain } = useReads(ports);
  const { job, run, stop } = useJob(ports, clear);

  const changed = async () => {
    await library.packsChanged().catch(() => {});
    onChanged();
    await reload();
  };
  const carryOut = async (
    work: (progress: OnProgress) => Promise<PackChange>,
    text: (change: PackChange) => string,
  ): Promise<boolean> => {
    const change = await run(work);
    if (change === null) return false;
    if (!change.ok) toasts.show({ text: failureText(change), bad: true });
    else {
      await changed();
      const { undo } = change;
      toasts.show({ text: text(change), ...(undo && { undo: () => void takeBack(undo) }) });
    }
    return change.ok;
  };
  const takeBack = (token: string) =>
    carryOut(
      () => desk.undo(token),
      () => t('packsUndone'),
    );

  return {
    packs,
    reads,
    job,
    stop,
    choose,
    read: async (files: readonly ImportFile[]) => {
      const found = await run((progress) => desk.read(files, progress));
      if (found) add(found);
    },
    discard: async (read: ImportRead) => {
      remove((each) => each === read);
      if (!read.ok) return;
      await desk.discard(read.id).catch(() => {});
      // A playlist may have been taken for recordings of its talks.
      await lookAgain(({ recordings }) => recordings !== null);
    },
    /** Whether they are stored now. */
    apply: async (previews: readonly ImportPreview[]): Promise<boolean> => {
      const files = previews.map(({ id, choice }) => ({ id, choice }));
      const stored = await carryOut((progress) => desk.apply(files, progress), outcomeText);
      if (!stored) return false;
      const gone = new Set(files.map(({ id }) => id));
      remove((read) => read.ok && gone.has(read.id));
      // What has just been stored may be the event that the others are about.
      await lookAgain(({ id }) => !gone.has(id));
      return true;
    },
    remove: (pack: PackInfo) =>
      carryOut((progress) => desk.remove(pack.id, progress), () => t('packsRemovedToast', pack.event.name)), // prettier-ignore
    switchNames: (id: PackId, name: string, on: boolean) =>
      carryOut(
        (progress) => desk.switchNames(id, on, progress),
        () => t(on ? 'packsNamesOnToast' : 'packsNamesOffToast', name),
      ),
  };
}

export type DeskState = ReturnType<typeof useDesk>;
