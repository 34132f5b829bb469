import type { Subscription } from '../../data/model/subscription.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { troubleText } from './read-trouble.ts';

/** What came of the last check, in a sentence. */
export function checkText({ last }: Pick<Subscription, 'last'>): string {
  if (last.kind === 'same') return t('subsSame');
  if (last.kind === 'failed') return troubleText(last.why, last.detail);
  const parts = [
    last.added > 0 && tCount('subsAdded', last.added),
    last.changed > 0 && tCount('subsChanged', last.changed),
    last.removed > 0 && tCount('subsRemoved', last.removed),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : t('subsSame');
}

/** `21 Nov, 15:40`, as the reader's browser writes it. */
export const checkTime = (milliseconds: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    milliseconds,
  );
