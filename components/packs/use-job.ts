import { useRef, useState } from 'preact/hooks';
import type { ImportProgress, OnProgress } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';
import type { PacksPorts } from './ports.ts';

/** What the desk is doing: `waiting` before its first report, null when it is idle. */
export type Job = ImportProgress | 'waiting' | null;

export type RunJob = <T>(work: (progress: OnProgress) => Promise<T>) => Promise<T | null>;

/** One job of the desk at a time; it answers null when it was stopped or has failed. */
export function useJob({ desk, toasts }: Pick<PacksPorts, 'desk' | 'toasts'>, onStop: () => void) {
  const [job, setJob] = useState<Job>(null);
  const busy = useRef(false);
  const run: RunJob = async (work) => {
    if (busy.current) return null;
    busy.current = true;
    setJob('waiting');
    try {
      return await work(setJob);
    } catch (error) {
      const stopped = error instanceof Error && error.name === 'Cancelled';
      toasts.show(
        stopped
          ? { text: t('packsStopped') }
          : { text: t('packsFailed', error instanceof Error ? error.message : ''), bad: true },
      );
      return null;
    } finally {
      busy.current = false;
      setJob(null);
    }
  };
  const stop = () => {
    desk.cancel();
    onStop();
  };
  return { job, run, stop };
}
