import type { ComponentChildren } from 'preact';
import type { SearchAnswer } from '../../data/model/search.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import type { Search } from './use-search.ts';

/** How many talks there are, said politely; always in the document, so that it is heard. */
export function FoundLine({ found, failed, children }: Search & { children?: ComponentChildren }) {
  const { answer, request } = found ?? {};
  return (
    <div class="found-line">
      <p role="status" class={answer?.total === 0 ? 'visually-hidden' : ''}>
        {failed && t('popupSearchFailed')}
        {answer !== undefined && howMany(answer, request!.limit)}
      </p>
      {answer !== undefined && answer.hits.length > 0 && !answer.glimpse && (
        // The first titles stand there for a moment only, and their line is full.
        <p class="found-keys">{t('popupKeys')}</p>
      )}
      {answer !== undefined && answer.hits.length > 1 && children}
    </div>
  );
}

/** `limit`: the rows of the first screen are there a moment before the others. */
function howMany({ total, glimpse }: SearchAnswer, limit: number): string {
  if (glimpse) return t('popupFoundFirst');
  if (total === 0) return t('popupNothingTitle');
  return limit < total
    ? t('popupFoundPart', String(limit), String(total))
    : tCount('popupFound', total);
}
