import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import type { ViewName } from './ports.ts';

type Props = {
  readonly view: ViewName;
  /** How many talks are to watch. */
  readonly toWatch: number;
  readonly onView: (view: ViewName) => void;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
};

const names = ['search', 'list'] as const;

/** The popup's two views as tabs, and the way to the options. */
export function Views({ view, toWatch, onView, onLibrary, onOptions }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = view === 'search' ? 'list' : 'search';
    onView(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <header class="views">
      <img src="/icon/32.png" width="20" height="20" alt="" />
      <h1 class="visually-hidden">{t('extName')}</h1>
      <div role="tablist" aria-label={t('extName')} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-controls={`panel-${name}`}
            aria-selected={view === name}
            tabIndex={view === name ? 0 : -1}
            onClick={() => onView(name)}
          >
            <span>{t(name === 'search' ? 'popupViewSearch' : 'popupViewList')}</span>
            {name === 'list' && toWatch > 0 && <span class="count">{toWatch}</span>}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('libraryOpen')}
        title={t('libraryOpen')}
        onClick={onLibrary}
      >
        <Icon name="library" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('popupOptions')}
        title={t('popupOptions')}
        onClick={onOptions}
      >
        <Icon name="options" />
      </button>
    </header>
  );
}
