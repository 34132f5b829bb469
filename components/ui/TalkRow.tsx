import type { ComponentChildren } from 'preact';
import type { ConferenceEvent, Talk } from '../../data/model/talk.ts';
import { openingLink } from '../../data/model/talk-links.ts';
import { eventName } from '../../data/model/talk-links.ts';
import { Highlight } from './Highlight.tsx';
import { OutLink } from './OutLink.tsx';
import { TalkLinks } from './TalkLinks.tsx';
import { t } from './text.ts';

type Props = {
  readonly talk: Talk;
  readonly event: ConferenceEvent;
  /** Words of the index to highlight. */
  readonly terms?: readonly string[];
  /** -1 takes the links out of the order of Tab. */
  readonly tabIndex?: number;
  /** What stands at the end of the row. */
  readonly children?: ComponentChildren;
};

/** A talk: its title, which opens it, who, where and when, and every way to it. */
export function TalkRow({ talk, event, terms = [], tabIndex = 0, children }: Props) {
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
            <Highlight text={talk.speakers.join(', ')} terms={terms} />
          </p>
        )}
        <p class="talk-event">
          <Highlight text={eventName(event)} terms={terms} />
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
