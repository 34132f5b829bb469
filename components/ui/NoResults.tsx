import type { ComponentChildren } from 'preact';
import type { Library } from '../../data/model/library.ts';
import type { EmptyingFilter, SearchRequest } from '../../data/model/search.ts';
import { OutLink } from './OutLink.tsx';
import { tCount } from './count.ts';
import { withPart } from './query-parts.ts';
import { EmptyState } from './EmptyState.tsx';
import { t } from './text.ts';
import { without, type MissingWords } from './missing-words.ts';
import { useMissingWords } from './use-missing-words.ts';

type Props = {
  readonly library: Pick<Library, 'search'>;
  readonly request: SearchRequest;
  readonly emptiedBy: EmptyingFilter | null;
  /** Name of the project that the search is limited to, or null. */
  readonly project: string | null;
  readonly onQuery: (query: string) => void;
  readonly onAllTalks: () => void;
  /** Why there is nothing, where the surface knows; else it is looked for. */
  readonly why?: string;
  /** Other ways out that the surface has. */
  readonly children?: ComponentChildren;
};

/** Which word found nothing, and the ways out of it. */
export function NoResults(props: Props) {
  const { library, request, emptiedBy, project, onQuery, onAllTalks, why, children } = props;
  const missing = useMissingWords(library, request);
  return (
    <EmptyState
      title={t('popupNothingTitle')}
      text={
        emptiedBy ? t('searchEmptiedBy', emptiedBy.text) : (why ?? whyNothing(missing, project))
      }
    >
      <p>{t('popupNothingTry')}</p>
      <div class="empty-ways">
        {children}
        {emptiedBy?.kind === 'typed' && (
          <button
            type="button"
            class="button"
            onClick={() => onQuery(emptiedBy.text.split(' ').reduce(withPart, request.query))}
          >
            {t('searchWithoutFilter', emptiedBy.text, tCount('popupFound', emptiedBy.without))}
          </button>
        )}
        {emptiedBy === null &&
          waysOut(request.query, missing).map(({ text, query }) => (
            <button key={query} type="button" class="button" onClick={() => onQuery(query)}>
              {text}
            </button>
          ))}
        <OutLink class="button" url={webSearch(request.query)}>
          {t('searchTheWeb')}
        </OutLink>
        {project !== null && (
          <button type="button" class="button" onClick={onAllTalks}>
            {t('popupAllTalks', project)}
          </button>
        )}
      </div>
    </EmptyState>
  );
}

/** Opened by the reader's own press only; nothing is asked of it before. */
const webSearch = (query: string): string =>
  `https://duckduckgo.com/?${new URLSearchParams({ q: `${query} talk` }).toString()}`;

function whyNothing(found: MissingWords | null, project: string | null): string {
  if (found === null) return '';
  const { words, missing } = found;
  if (words.length === 0) return project === null ? '' : t('popupNothingProject', project);
  if (missing.length === 0) return t('popupNothingTogether');
  return missing.length === 1
    ? t('popupNothingWord', missing[0]!)
    : t('popupNothingWords', new Intl.ListFormat(t('extLanguage')).format(missing));
}

function waysOut(query: string, found: MissingWords | null) {
  if (found === null || found.words.length < 2) return [];
  const { words, missing } = found;
  if (missing.length === 0) {
    return words.slice(0, 3).map((word) => ({ text: t('popupSearchOnly', word), query: word }));
  }
  const rest = without(query, missing);
  if (rest === '') return [];
  return [{ text: t('popupSearchWithout', missing.join(' ')), query: rest }];
}
