import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HealthNotice } from '../ui/HealthNotice.tsx';
import { t } from '../ui/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { useReadingList } from '../ui/use-reading-list.ts';
import { useRecent } from '../ui/use-recent.ts';
import { useToast } from '../ui/use-toast.ts';
import { ArrivalProvider, useArrival } from './arrival.ts';
import { Head } from './Head.tsx';
import { keeper } from './keeper.ts';
import { searchPlace } from './place.ts';
import type { LibraryPorts } from './ports.ts';
import { Section } from './Section.tsx';
import type { Shared } from './shared.ts';
import { usePlace } from './use-place.ts';
import { useScroll } from './use-scroll.ts';
import { useSearchKeys } from './use-search-keys.ts';

/** The library in a whole tab. */
export function LibraryPage({ library, sections, recent: port, openOptions }: LibraryPorts) {
  const { entry, go, replace } = usePlace(sections.map(({ id }) => id));
  const { place } = entry;
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const typing = useRef(false);
  const toasts = useToast();
  const list = useReadingList(library, toasts);
  const recent = useRecent(port);
  const [kept] = useState(keeper);
  const focusSearch = useCallback(() => input.current?.select(), []);
  useSearchKeys(focusSearch);
  useScroll(entry.id);
  const arrive = useArrival(entry, input);
  useFresh(list.reload);

  /** What is typed in one go is one entry of the history. */
  const onQuery = (query: string) => {
    const next = place.kind === 'search' ? { ...place, query, asTyped: false } : searchPlace(query);
    (typing.current && place.kind === 'search' ? replace : go)(next);
    typing.current = true;
  };
  const onDone = () => {
    typing.current = false;
    main.current?.querySelector<HTMLElement>('.talk-title')?.focus();
  };
  useLayoutEffect(() => {
    if (document.activeElement !== input.current) typing.current = false;
  }, [entry.id]);

  const shared: Shared = {
    library,
    list,
    recent,
    toasts,
    keeper: kept,
    entry: entry.id,
    go,
    replace,
    focusSearch,
  };
  return (
    <>
      <Head
        place={place}
        sections={sections}
        input={input}
        onQuery={onQuery}
        onDone={onDone}
        onOptions={openOptions}
      />
      <main class="library" ref={main} aria-label={t('libraryTitle')}>
        <HealthNotice library={library} />
        <ArrivalProvider value={arrive}>
          <Section place={place} sections={sections} shared={shared} />
        </ArrivalProvider>
      </main>
      <Toast {...toasts} />
    </>
  );
}

/** The reading list may have changed in the popup or a card meanwhile. */
function useFresh(reload: () => Promise<void>): void {
  const newest = useRef(reload);
  newest.current = reload;
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('focus', () => void newest.current(), { signal });
    return () => gone.abort();
  }, []);
}
