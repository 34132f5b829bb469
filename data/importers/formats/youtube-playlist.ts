import type { DraftEvent, Recording } from '../draft.ts';
import { guessSeries } from '../event-names.ts';
import { longest } from '../limits.ts';
import type { Notebook } from '../notebook.ts';
import { field, has, isNothing, items, number, object, pathOf, text, type Spot } from '../shape.ts';
import { oneLine, shorten } from '../text/plain-text.ts';
import { isVideoId, youtubeId } from '../../text/youtube.ts';
import { enterVideos, isGone, type ListedVideo } from './videos.ts';

export type Videos = { readonly event: DraftEvent; readonly recordings: readonly Recording[] };

/** What `yt-dlp --flat-playlist -J` prints for a playlist, a channel with its tabs, or one video. */
export function readYoutubePlaylist(root: Spot, notebook: Notebook): Videos {
  const videos: ListedVideo[] = [];
  const seen = new Set<string>();
  const rest = has(root, 'entries') ? items(field(root, 'entries')).toReversed() : [root];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (!isNothing(next) && has(object(next), 'entries')) {
      rest.push(...items(field(next, 'entries')).toReversed());
      continue;
    }
    const video = isNothing(next) ? null : videoAt(object(next));
    if (!video) skip(next, notebook);
    else if (!seen.has(video.id)) {
      seen.add(video.id);
      videos.push(video);
    }
  }
  const recordings = enterVideos(videos, notebook);
  const name = has(root, 'entries') ? oneLine(text(field(root, 'title'))) : null;
  return {
    recordings,
    event: {
      name,
      series: guessSeries(name),
      starts: null,
      ends: null,
      place: null,
      zone: null,
      url: text(field(root, 'webpage_url')),
    },
  };
}

function videoAt(entry: Spot): ListedVideo | null {
  const said = text(field(entry, 'id')) ?? '';
  const id = isVideoId(said) ? said : youtubeId(text(field(entry, 'url')) ?? '');
  const title = oneLine(text(field(entry, 'title')));
  if (!id || !title || isGone(title)) return null;
  const seconds = number(field(entry, 'duration'));
  return {
    id,
    title: shorten(title, longest.title),
    seconds: seconds !== null && seconds > 0 ? Math.round(seconds) : null,
    where: pathOf(entry),
    text: null,
  };
}

function skip(entry: Spot, notebook: Notebook): void {
  const title = isNothing(entry) ? null : text(field(entry, 'title'));
  const gone = title !== null && isGone(title);
  const why = gone ? 'nobody can watch it any more' : 'it is no video of YouTube';
  notebook.skip('no-video', pathOf(entry), title ?? 'an empty entry', why);
}
