import { useState } from 'preact/hooks';
import type { PackId } from '../../data/model/ids.ts';
import type { PackInfo } from '../../data/model/pack-info.ts';
import type {
  ImportChoice,
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

/** Files at the desk and the packs, and what can be done with them. */
export function useDesk(ports: PacksPorts) {
  const { desk, library, toasts, onChanged } = ports;
  const { packs, reload } = usePacks(ports);
  const [reads, setReads] = useState<readonly ImportRead[]>([]);
  const { job, run, stop } = useJob(ports, () => setReads([]));

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
    read: async (files: readonly ImportFile[]) => {
      const found = await run((progress) => desk.read(files, progress));
      if (found) setReads((before) => [...before, ...found]);
    },
    /** Other answers; those of which nothing else depends are taken as they are. */
    choose: async (preview: ImportPreview, choice: ImportChoice, look: boolean) => {
      setReads(replaced({ ...preview, choice }));
      if (!look) return;
      const next = await desk.look(preview.id, choice).catch(() => null);
      if (next?.ok)
        setReads((all) => (isChosen(all, preview.id, choice) ? replaced(next)(all) : all));
    },
    discard: (read: ImportRead) => setReads((all) => all.filter((each) => each !== read)),
    /** Whether they are stored now. */
    apply: async (previews: readonly ImportPreview[]): Promise<boolean> => {
      const files = previews.map(({ id, choice }) => ({ id, choice }));
      const stored = await carryOut((progress) => desk.apply(files, progress), outcomeText);
      if (!stored) return false;
      const gone = new Set(files.map(({ id }) => id));
      const left = reads.filter((read) => !read.ok || !gone.has(read.id));
      // What has just been stored may be the event that the others are about.
      setReads(await Promise.all(left.map((read) => again(read, ports))));
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

const replaced =
  (preview: ImportRead & { readonly ok?: boolean }) =>
  (all: readonly ImportRead[]): readonly ImportRead[] =>
    all.map((read) => (read.ok && preview.ok && read.id === preview.id ? preview : read));

/** Whether these are still the person's answers: a later change may have overtaken the look. */
const isChosen = (all: readonly ImportRead[], id: string, choice: ImportChoice): boolean =>
  all.some((read) => read.ok && read.id === id && read.choice === choice);

async function again(read: ImportRead, { desk }: Pick<PacksPorts, 'desk'>): Promise<ImportRead> {
  return read.ok ? await desk.look(read.id, null).catch(() => read) : read;
}
