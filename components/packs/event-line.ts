import type { EventAnswers } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';

/** `19–22 March 2024, Paris, France`, as far as it is known. */
export const eventLine = ({
  starts,
  ends,
  place,
}: Pick<EventAnswers, 'starts' | 'ends' | 'place'>) =>
  [days(starts, ends), place].filter(Boolean).join(' · ');

function days(starts: string, ends: string): string {
  const [from, to] = [Date.parse(starts), Date.parse(ends)];
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return starts;
  return new Intl.DateTimeFormat(t('extLanguage'), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(from, to);
}
