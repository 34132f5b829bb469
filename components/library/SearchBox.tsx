import type { RefObject } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter, or the arrow that leads to what was found. */
  readonly onDone: () => void;
};

/** The search that stands over every section. */
export function SearchBox({ input, query, onQuery, onDone }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onDone();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={t('popupSearchLabel')}
        aria-keyshortcuts="/ Control+K"
        placeholder={t('popupSearchHint')}
        value={query}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          class="icon-button"
          aria-label={t('popupSearchClear')}
          title={t('popupSearchClear')}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
