import type { DraftEvent } from '../draft.ts';
import type { RawLink } from '../links.ts';
import { blankTalk, enterTalk, type RawTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import { field, has, isObject, items, number, object, pathOf, text, type Spot } from '../shape.ts';
import { readTime } from '../times.ts';
import { youtubeId } from '../../text/youtube.ts';

/** pyvideo's data: one video, or a list of them. The event is the folder's name: not in the file. */
export function readPyvideo(root: Spot, notebook: Notebook): DraftEvent {
  for (const video of Array.isArray(root.value) ? items(root) : [root]) {
    enterTalk(videoAt(object(video)), notebook);
  }
  return { name: null, series: null, starts: null, ends: null, place: null, zone: null, url: null };
}

function videoAt(video: Spot): RawTalk {
  const seconds = number(field(video, 'duration'));
  const links = [
    ...items(field(video, 'videos')).flatMap((each) => linkAt(each, 'recording')),
    ...items(field(video, 'related_urls')).flatMap((each) => linkAt(each, 'link')),
  ];
  const recorded = readTime(text(field(video, 'recorded')));
  return {
    ...blankTalk,
    where: pathOf(video),
    source: sourceOf(video, links),
    title: text(field(video, 'title')),
    speakers: items(field(video, 'speakers')).map(text),
    // The hour, if there is one, is that of the upload.
    time: recorded && { ...recorded, start: null, offset: null },
    minutes: seconds !== null && seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : null,
    language: text(field(video, 'language')),
    subtitle: text(field(video, 'summary')),
    texts: [text(field(video, 'description'))],
    links,
  };
}

function sourceOf(video: Spot, links: readonly RawLink[]): string | null {
  const first = links.find(({ role }) => role === 'recording')?.url;
  return (first ? youtubeId(first) : null) ?? text(field(video, 'slug')) ?? first ?? null;
}

/** An address, or an object with one. */
function linkAt(link: Spot, role: RawLink['role']): readonly RawLink[] {
  const url = isObject(link.value) ? text(field(link, 'url')) : text(link);
  const said = isObject(link.value) && has(link, 'label') ? text(field(link, 'label')) : null;
  return url ? [{ url, text: said, role }] : [];
}
