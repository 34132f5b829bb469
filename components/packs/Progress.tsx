import { useEffect, useRef } from 'preact/hooks';
import type { ImportProgress } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';
import type { Job } from './use-job.ts';

type Props = {
  readonly job: Exclude<Job, null>;
  readonly onStop: () => void;
};

/** How far a job is, with the way out of it. */
export function Progress({ job, onStop }: Props) {
  const stop = useRef<HTMLButtonElement>(null);
  // What was pressed to begin it is gone: the focus would be lost.
  useEffect(() => {
    if (document.activeElement === document.body) stop.current?.focus();
  }, []);
  const step = job === 'waiting' ? null : job;
  const known = step !== null && step.total > 1 && step.step !== 'indexing';
  return (
    <section class="pack-panel pack-progress" aria-busy="true">
      <p role="status">{step === null ? t('packsStarting') : stepText(step)}</p>
      {known ? (
        <progress aria-label={t('packsProgress')} value={step.done} max={step.total} />
      ) : (
        <progress aria-label={t('packsProgress')} />
      )}
      <button ref={stop} type="button" class="button" onClick={onStop}>
        {t('packsStop')}
      </button>
    </section>
  );
}

function stepText({ step, file }: ImportProgress): string {
  const name = file || t('packsPasted');
  switch (step) {
    case 'reading':
      return t('packsReading', name);
    case 'linking':
      return t('packsLinking', name);
    case 'comparing':
      return t('packsComparing', name);
    case 'writing':
      return t('packsWriting');
    case 'indexing':
      return t('packsIndexing');
  }
}
