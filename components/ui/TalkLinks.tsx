import type { ConferenceEvent, LinkKind, Talk } from '../../data/model/talk.ts';
import { bestLink, offeredLinks, recordingSearch } from '../../data/model/talk-links.ts';
import { Icon, type IconName } from './Icon.tsx';
import { linkName } from './link-name.ts';
import { OutLink } from './OutLink.tsx';
import { t } from './text.ts';

type Props = { readonly talk: Talk; readonly event: ConferenceEvent; readonly tabIndex: number };
type Shown = {
  readonly icon: IconName;
  readonly text: string;
  readonly note: string | null;
  readonly url: string;
};

/** Every way to the talk, each saying what it is; a search where no recording is known. */
export function TalkLinks({ talk, event, tabIndex }: Props) {
  return (
    <ul class="talk-links" role="list">
      {linksOf(talk, event).map(({ icon, text, note, url }) => (
        <li key={url}>
          <OutLink url={url} tabIndex={tabIndex}>
            <Icon name={icon} />
            {text}
          </OutLink>
          {note !== null && <span class="talk-link-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function linksOf(talk: Talk, event: ConferenceEvent): readonly Shown[] {
  const links = offeredLinks(talk).map((link) => ({
    icon: icons[link.kind],
    text: linkName(link),
    note: link.note,
    url: link.url,
  }));
  if (bestLink(talk)?.is === 'recording') return links;
  const search: Shown = {
    icon: 'search',
    text: t('extLinkSearch'),
    note: null,
    url: recordingSearch(talk, event),
  };
  const related = offeredLinks(talk).findIndex(({ is }) => is === 'related');
  return related < 0 ? [...links, search] : links.toSpliced(related, 0, search);
}

const icons: Readonly<Record<LinkKind, IconName>> = {
  video: 'play',
  slides: 'slides',
  schedule: 'schedule',
  article: 'article',
  code: 'code',
};
