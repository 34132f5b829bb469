import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { daysInWords } from './dates.ts';
import { NameRow } from './NameRow.tsx';
import { NamesSection } from './NamesSection.tsx';
import { places, type Shared } from './shared.ts';

/** The events on a line of time, newest first, under their years. */
export function EventsSection({ filter, shared }: { filter: string; shared: Shared }) {
  return (
    <div class="timeline">
      <NamesSection
        kind="events"
        filter={filter}
        title={t('libraryEvents')}
        filterLabel={t('libraryFilterEvents')}
        count={(total) => tCount('libraryCountEvents', total)}
        estimate={62}
        shared={shared}
        load={(request) => shared.library.listEvents(request)}
        heading={({ event }, before) => {
          const year = event.starts.slice(0, 4);
          return before?.event.starts.startsWith(year) ? null : <h2 class="row-heading">{year}</h2>;
        }}
        show={({ event, ...counts }, stop) => (
          <NameRow href={places.event(event.id)} name={event.name} stop={stop} counts={counts}>
            <p class="name-about" dir="auto">
              {daysInWords(event.starts, event.ends)} · {event.place}
            </p>
          </NameRow>
        )}
      />
    </div>
  );
}
