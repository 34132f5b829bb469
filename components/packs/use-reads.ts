import { useRef, useState } from 'preact/hooks';
import type { ImportChoice, ImportPreview, ImportRead } from '../../data/model/pack-import.ts';
import type { PacksPorts } from './ports.ts';

/** The files at the desk as they are shown, and what the person answers. */
export function useReads({ desk }: Pick<PacksPorts, 'desk'>) {
  const [reads, setReads] = useState<readonly ImportRead[]>([]);
  const newest = useRef(reads);
  newest.current = reads;
  /** Files for which the person has answered something: no suggestion takes that away. */
  const answered = useRef(new Set<string>());

  const look = async (preview: ImportPreview, choice: ImportChoice | null) => {
    const next = await desk.look(preview.id, choice).catch(() => null);
    if (!next?.ok) return;
    setReads((all) => (isChosen(all, preview.id, preview.choice) ? replaced(next)(all) : all));
  };
  return {
    reads,
    add: (found: readonly ImportRead[]) => setReads((before) => [...before, ...found]),
    clear: () => setReads([]),
    remove: (which: (read: ImportRead) => boolean) =>
      setReads((all) => all.filter((read) => !which(read))),
    /** Other answers; those of which nothing else depends are taken as they are. */
    choose: async (preview: ImportPreview, choice: ImportChoice, depends: boolean) => {
      answered.current.add(preview.id);
      setReads(replaced({ ...preview, choice }));
      if (depends) await look({ ...preview, choice }, choice);
    },
    /** Looks at files again: something else has come or gone that they may be about. */
    lookAgain: async (which: (preview: ImportPreview) => boolean) => {
      for (const each of newest.current.filter((read) => read.ok).filter(which))
        await look(each, answered.current.has(each.id) ? each.choice : null);
    },
  };
}

const replaced =
  (preview: ImportPreview) =>
  (all: readonly ImportRead[]): readonly ImportRead[] =>
    all.map((read) => (read.ok && read.id === preview.id ? preview : read));

/** Whether these are still the person's answers: a later change may have overtaken the look. */
const isChosen = (all: readonly ImportRead[], id: string, choice: ImportChoice): boolean =>
  all.some((read) => read.ok && read.id === id && read.choice === choice);
