import { guessSeries } from '../event-names.ts';
import { longest, type Limits } from '../limits.ts';
import type { Notebook } from '../notebook.ts';
import { child, childText, readXml, type XmlNode } from '../read-xml.ts';
import { refuse } from '../refuse.ts';
import { oneLine, shorten } from '../text/plain-text.ts';
import { isVideoId, youtubeId } from '../../text/youtube.ts';
import { enterVideos, isGone, type ListedVideo } from './videos.ts';
import type { Videos } from './youtube-playlist.ts';

const keep = new Set([
  'feed',
  'title',
  'entry',
  'id',
  'link',
  'yt:videoId',
  'yt:playlistId',
  'media:group',
  'media:description',
]);

/** The Atom feed of a YouTube playlist or channel; YouTube puts the newest 15 videos in it. */
export function readYoutubeFeed(xml: string, limits: Limits, notebook: Notebook): Videos {
  const videos: ListedVideo[] = [];
  let name: string | null = null;
  let playlist: string | null = null;
  readXml(xml, limits, {
    keep,
    done(node) {
      if (node.up?.name === 'feed' && node.name === 'title') name = oneLine(node.text);
      if (node.up?.name === 'feed' && node.name === 'yt:playlistId') playlist = node.text.trim();
      if (node.name !== 'entry') return false;
      const video = videoOf(node);
      if (video) videos.push(video);
      else {
        const what = childText(node, 'title') ?? 'an entry';
        notebook.skip('no-video', `line ${node.line}`, what, 'it is no video that can be watched');
      }
      return true;
    },
  });
  if (videos.length === 0) {
    refuse('nothing-inside', 'This feed has no videos of YouTube in it.', 'line 1');
  }
  return {
    recordings: enterVideos(videos, notebook),
    event: {
      name,
      series: guessSeries(name),
      starts: null,
      ends: null,
      place: null,
      zone: null,
      url: playlist && `https://www.youtube.com/playlist?list=${encodeURIComponent(playlist)}`,
    },
  };
}

function videoOf(entry: XmlNode): ListedVideo | null {
  const said =
    childText(entry, 'yt:videoId') ?? childText(entry, 'id')?.replace('yt:video:', '') ?? '';
  const id = isVideoId(said) ? said : youtubeId(child(entry, 'link')?.attributes.get('href') ?? '');
  const title = oneLine(childText(entry, 'title'));
  if (!id || !title || isGone(title)) return null;
  const group = child(entry, 'media:group');
  return {
    id,
    title: shorten(title, longest.title),
    seconds: null,
    where: `line ${entry.line}`,
    text: group && childText(group, 'media:description'),
  };
}
