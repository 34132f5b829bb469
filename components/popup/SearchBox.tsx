import type { RefObject } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Name of the project whose talks are searched, or null. */
  readonly project: string | null;
  readonly onQuery: (query: string) => void;
  readonly onClear: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** More than that the library refuses. */
const longest = 200;

export function SearchBox({ input, query, project, onQuery, onClear, onKeyDown }: Props) {
  return (
    <search class="search-box">
      <Icon name="search" />
      {project !== null && <span class="search-project">{project}</span>}
      <input
        ref={input}
        type="search"
        aria-label={project === null ? t('popupSearchLabel') : t('popupOnlyProject', project)}
        placeholder={project === null ? t('popupSearchHint') : ''}
        value={query}
        maxLength={longest}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {(query !== '' || project !== null) && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('popupSearchClear')}
          title={t('popupSearchClear')}
          onClick={onClear}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
