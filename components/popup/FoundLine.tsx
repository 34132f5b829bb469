import type { ComponentChildren } from 'preact';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import type { Search } from './use-search.ts';

/** How many talks there are, said politely; always in the document, so that it is heard. */
export function FoundLine({ found, failed, children }: Search & { children?: ComponentChildren }) {
  const answer = found?.answer;
  return (
    <div class="found-line">
      <p role="status" class={answer?.total === 0 ? 'visually-hidden' : ''}>
        {failed && t('popupSearchFailed')}
        {answer !== undefined && howMany(answer.hits.length, answer.total)}
      </p>
      {answer !== undefined && answer.hits.length > 0 && <p class="found-keys">{t('popupKeys')}</p>}
      {answer !== undefined && answer.hits.length > 1 && children}
    </div>
  );
}

function howMany(shown: number, total: number): string {
  if (total === 0) return t('popupNothingTitle');
  return shown < total
    ? t('popupFoundPart', String(shown), String(total))
    : tCount('popupFound', total);
}
