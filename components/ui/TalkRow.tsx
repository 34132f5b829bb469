import { Fragment, type ComponentChildren } from 'preact';
import type { EventId } from '../../data/model/ids.ts';
import type { ConferenceEvent, Talk } from '../../data/model/talk.ts';
import { openingLink } from '../../data/model/talk-links.ts';
import { eventName } from '../../data/model/talk-links.ts';
import { Highlight } from './Highlight.tsx';
import { OutLink } from './OutLink.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { TalkLinks } from './TalkLinks.tsx';
import { t } from './text.ts';

/** The addresses of a speaker's and an event's own page, on a surface that has them. */
export type TalkPlaces = {
  readonly speaker: (name: string) => string;
  readonly event: (id: EventId) => string;
};

type Props = {
  readonly talk: Talk;
  readonly event: ConferenceEvent;
  /** Words of the index to highlight. */
  readonly terms?: readonly string[];
  /** -1 takes the links out of the order of Tab. */
  readonly tabIndex?: number;
  readonly places?: TalkPlaces;
  /** What stands in place of the event's name, where that goes without saying. */
  readonly when?: string;
  /** What stands at the end of the row. */
  readonly children?: ComponentChildren;
};

/** A talk: its title, which opens it, who, where and when, and every way to it. */
export function TalkRow({ talk, event, terms = [], tabIndex = 0, places, when, children }: Props) {
  return (
    <div class="talk-row">
      <div class="talk-text">
        <OutLink class="talk-title" url={openingLink(talk, event)} tabIndex={tabIndex}>
          <bdi>
            <Highlight text={talk.title} terms={terms} />
          </bdi>
        </OutLink>
        {talk.titleIs === 'working' && (
          <span class="talk-working" title={t('extWorkingTitleWhy')}>
            {t('extWorkingTitle')}
          </span>
        )}
        {talk.speakers.length > 0 && (
          <p class="talk-speakers" dir="auto">
            {talk.speakers.map((name, at) => (
              <Fragment key={name}>
                {at > 0 && ', '}
                <PlaceLink href={places?.speaker(name)} tabIndex={tabIndex}>
                  <Highlight text={name} terms={terms} />
                </PlaceLink>
              </Fragment>
            ))}
          </p>
        )}
        <p class="talk-event">
          {when !== '' && (
            <span>
              {when ?? (
                <PlaceLink href={places?.event(event.id)} tabIndex={tabIndex}>
                  <Highlight text={eventName(event)} terms={terms} />
                </PlaceLink>
              )}
            </span>
          )}
          {talk.minutes !== null && (
            <span class="talk-minutes">{t('extMinutes', String(talk.minutes))}</span>
          )}
        </p>
        <TalkLinks talk={talk} event={event} tabIndex={tabIndex} />
      </div>
      {children}
    </div>
  );
}
