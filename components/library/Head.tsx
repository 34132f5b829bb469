import type { RefObject } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { t, type MessageKey } from '../ui/text.ts';
import type { Place } from './place.ts';
import type { MountedSection } from './ports.ts';
import { SearchBox } from './SearchBox.tsx';

type Props = {
  readonly place: Place;
  readonly sections: readonly MountedSection[];
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onDone: () => void;
  readonly onOptions: () => void;
};

const own: readonly { readonly id: string; readonly name: MessageKey }[] = [
  { id: 'search', name: 'popupViewSearch' },
  { id: 'projects', name: 'libraryProjects' },
  { id: 'events', name: 'libraryEvents' },
  { id: 'speakers', name: 'librarySpeakers' },
];

/** Stands over everything: the sections and the search. */
export function Head({ place, sections, input, onQuery, onDone, onOptions }: Props) {
  const here = sectionOf(place);
  return (
    <header class="library-head">
      <div class="library-head-row">
        <a class="brand" href="#search">
          <img src="/icon/32.png" width="22" height="22" alt="" />
          <span>{t('extName')}</span>
        </a>
        <nav aria-label={t('librarySections')}>
          {[...own, ...sections].map(({ id, name }) => (
            <a key={id} class="tab" href={`#${id}`} aria-current={id === here ? 'page' : undefined}>
              <span>{t(name)}</span>
            </a>
          ))}
        </nav>
        <SearchBox
          input={input}
          query={place.kind === 'search' ? place.query : ''}
          onQuery={onQuery}
          onDone={onDone}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t('popupOptions')}
          title={t('popupOptions')}
          onClick={onOptions}
        >
          <Icon name="options" />
        </button>
      </div>
    </header>
  );
}

/** The section that a place belongs to. */
function sectionOf(place: Place): string {
  if (place.kind === 'mounted') return place.section;
  if (place.kind === 'project') return 'projects';
  if (place.kind === 'event') return 'events';
  return place.kind === 'speaker' ? 'speakers' : place.kind;
}
