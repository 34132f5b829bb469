import type { EventPage } from '../../data/model/browse.ts';
import type { EventId } from '../../data/model/ids.ts';
import { eventName } from '../../data/model/talk-links.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { t } from '../ui/text.ts';
import { CountedList } from './CountedList.tsx';
import { daysInWords, weekdayInWords } from './dates.ts';
import { NotFound } from './NotFound.tsx';
import { PageHead } from './PageHead.tsx';
import { projectHref, type Shared } from './shared.ts';
import { talksInWords } from './talks-in-words.ts';
import { TalksOfView } from './TalksOfView.tsx';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';

/** An event and its talks as they ran. */
export function EventView({ id, shared }: { id: EventId; shared: Shared }) {
  const {
    value: page,
    failed,
    retry,
  } = useAnswer(shared.keeper, `event ${id}`, () => shared.library.aboutEvent(id));
  if (page === undefined) return <Waiting failed={failed} onRetry={retry} />;
  if (page === null) return <NotFound name={id} back="events" />;
  const { event } = page;
  return (
    <>
      <PageHead title={eventName(event)}>
        <p class="lead">
          {daysInWords(event.starts, event.ends)} · <bdi>{event.place}</bdi>
        </p>
        <p class="facts-line">
          {talksInWords(page)}
          {event.url !== null && <OutLink url={event.url}>{t('libraryEventSite')}</OutLink>}
        </p>
      </PageHead>
      <CountedList title={t('libraryNamedHere')} names={page.projects} href={projectHref} />
      <TalksOfView
        of={{ kind: 'event', event: id }}
        order="best"
        label={eventName(event)}
        shared={shared}
        heading={dayHeadings(page)}
      />
    </>
  );
}

/** The day stands over its first talk; an event without any known day has no headings. */
function dayHeadings({ days }: EventPage) {
  const starts = new Map<number, string>();
  let at = 0;
  for (const { day, talks } of days) {
    starts.set(at, day === null ? t('libraryNoDay') : weekdayInWords(day));
    at += talks;
  }
  if (days.every(({ day }) => day === null)) return undefined;
  return (row: number) => {
    const day = starts.get(row);
    return day === undefined ? null : <h2 class="row-heading">{day}</h2>;
  };
}
