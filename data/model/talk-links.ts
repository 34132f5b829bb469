import { safeHttpUrl } from '../text/safe-url.ts';
import type { ConferenceEvent, LinkKind, Talk, TalkLink } from './talk.ts';

/** A link that is safe to offer; `url` is a normalised https address. */
export type OfferedLink = {
  readonly url: string;
  readonly kind: LinkKind;
  /**
   * `recording`: this very talk; `exact`: slides, schedule or the like of this very talk;
   * `related`: something near it, never to be shown as the talk itself.
   */
  readonly is: 'recording' | 'exact' | 'related';
  /** What a related link is. */
  readonly note: string | null;
};

const worth: Readonly<Record<LinkKind, number>> = {
  video: 0,
  slides: 1,
  schedule: 2,
  article: 3,
  code: 4,
};

/** A query of a results page is cut here, in characters: longer ones find nothing. */
const queryLimit = 160;

/** Every safe link, best first: the recording, other exact ones, related ones. */
export function offeredLinks(talk: Pick<Talk, 'links'>): readonly OfferedLink[] {
  return talk.links
    .flatMap((link) => {
      const url = safeHttpUrl(link.url);
      return url === null ? [] : [{ url, kind: link.kind, is: roleOf(link), note: link.note }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The best safe link, or null if there is none. Only `recording` and `exact` are the talk itself. */
export const bestLink = (talk: Pick<Talk, 'links'>): OfferedLink | null =>
  offeredLinks(talk)[0] ?? null;

/** Where a recording may be found that nobody has told us of: a search by title and event. */
export function recordingSearch(
  talk: Pick<Talk, 'title'>,
  event: Pick<ConferenceEvent, 'name'>,
): string {
  const query = [...`${talk.title} ${event.name}`].slice(0, queryLimit).join('');
  return `https://www.youtube.com/results?${new URLSearchParams({ search_query: query }).toString()}`;
}

/** What one press of Enter opens: the best exact link, else the search for a recording. */
export function openingLink(
  talk: Pick<Talk, 'links' | 'title'>,
  event: Pick<ConferenceEvent, 'name'>,
): string {
  const best = bestLink(talk);
  return best !== null && best.is !== 'related' ? best.url : recordingSearch(talk, event);
}

/** The name, among the texts of the UI, of what a link is: `Recording`, `Slides`, `Related: …`. */
export const linkText = {
  recording: 'extLinkRecording',
  related: 'extLinkRelated',
  video: 'extLinkVideo',
  slides: 'extLinkSlides',
  schedule: 'extLinkSchedule',
  article: 'extLinkArticle',
  code: 'extLinkCode',
} as const;

/** Name of an event with its year, once. */
export function eventName({ name, starts }: Pick<ConferenceEvent, 'name' | 'starts'>): string {
  const year = starts.slice(0, 4);
  return name.includes(year) ? name : `${name} ${year}`;
}

const roleOf = ({ exact, kind }: TalkLink): OfferedLink['is'] =>
  exact ? (kind === 'video' ? 'recording' : 'exact') : 'related';

const rank = ({ is, kind }: OfferedLink): number => (is === 'related' ? 10 : 0) + worth[kind];
