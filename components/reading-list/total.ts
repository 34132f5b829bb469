import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { minutesLeft } from './choice.ts';

/** `14 talks, 6 h 20 min`; says how many have no known length. */
export function totalOf(talks: readonly SavedTalk[]): string {
  const known = talks.map(minutesLeft).filter(Number.isFinite);
  const sum = known.reduce((total, minutes) => total + minutes, 0);
  const parts = [tCount('listTalks', talks.length)];
  if (known.length > 0) parts.push(inHours(sum));
  if (known.length < talks.length && known.length > 0) {
    parts.push(tCount('listUnknownLength', talks.length - known.length));
  }
  return parts.join(' · ');
}

function inHours(minutes: number): string {
  if (minutes < 60) return t('extMinutes', String(minutes));
  const hours = t('listHours', String(Math.floor(minutes / 60)));
  return minutes % 60 === 0 ? hours : `${hours} ${t('extMinutes', String(minutes % 60))}`;
}
