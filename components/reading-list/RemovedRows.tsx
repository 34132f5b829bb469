import { useEffect, useState } from 'preact/hooks';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { tCount } from '../ui/count.ts';
import { TalkRow } from '../ui/TalkRow.tsx';
import { t } from '../ui/text.ts';
import type { ListPorts } from './ports.ts';

const day = 24 * 60 * 60 * 1000;
const days = 30;

/** What was removed in the last 30 days, and the way back. */
export function RemovedRows({ library, list, now }: Omit<ListPorts, 'importing'>) {
  const [removed, setRemoved] = useState<readonly SavedTalk[] | null>(null);
  const kept = list.talks?.length;
  useEffect(() => {
    const gone = new AbortController();
    library.removedTalks().then(
      (talks) => gone.signal.aborted || setRemoved(talks),
      () => gone.signal.aborted || setRemoved([]),
    );
    return () => gone.abort();
  }, [library, kept]);
  return (
    <>
      <p class="quiet">{t(removed?.length === 0 ? 'listRemovedNone' : 'listRemovedWhy')}</p>
      <ul class="kept-rows" role="list" aria-label={t('listRemovedTalks')}>
        {removed?.map(({ id, talk, event, removedAt }) => (
          <li key={id} class="kept-row" data-talk={id}>
            <div class="kept-talk">
              <TalkRow talk={talk} event={event} />
              <div class="kept-actions">
                <button
                  type="button"
                  class="small-button"
                  aria-label={t('listRestoreLabel', talk.title)}
                  onClick={() => void list.restore(id)}
                >
                  {t('listRestore')}
                </button>
                <span class="quiet">
                  {tCount(
                    'listDaysLeft',
                    Math.max(1, days - Math.floor((now() - removedAt!) / day)),
                  )}
                </span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
