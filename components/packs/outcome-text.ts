import type { PackChange } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';

/** What came of an import, in words. */
export function outcomeText(change: PackChange): string {
  if (!change.ok) return failureText(change);
  const { added, changed, removed, recordings } = change;
  const talks = added + changed + removed;
  const stored = t('packsAddedToast', String(added), String(changed), String(removed));
  const videos = recordings > 0 ? tCount('packsRecordingsToast', recordings) : '';
  return recordings > 0 ? (talks > 0 ? `${stored} ${videos}` : videos) : stored;
}

export function failureText({ reason, detail }: Extract<PackChange, { ok: false }>): string {
  switch (reason) {
    case 'incomplete':
      return t('packsIncomplete');
    case 'no-event':
      return t('packsNoEvent');
    case 'too-late':
      return t('packsTooLate');
    case 'too-many-names':
      return t('packsTooManyNames', detail);
    case 'unknown-pack':
      return t('packsUnknown');
    default:
      return t('packsNotStored', detail);
  }
}
