import { t } from '../ui/text.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import type { TalkRow } from '../../data/model/talk-row.ts';
import { ResultRow } from './ResultRow.tsx';
import { toggle } from './Results.tsx';

type Props = { readonly talks: readonly TalkRow[]; readonly list: ReadingList };

/** The talks that suit the page: of its projects, those that name most of what it names. */
export function PageTalks({ talks, list }: Props) {
  if (talks.length === 0) return null;
  return (
    <section aria-labelledby="page-talks">
      <h2 id="page-talks">{t('popupPageTalks')}</h2>
      <ul class="results" role="list" aria-label={t('popupPageTalks')}>
        {talks.map((row) => (
          <ResultRow
            key={row.talk.id}
            hit={row}
            saved={list.isSaved(row)}
            current
            onToggle={() => toggle(list, row)}
          />
        ))}
      </ul>
    </section>
  );
}
