import type { Recording } from '../draft.ts';
import { blankTalk, enterTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import { learnFromTitles, splitTitle } from '../people/split-title.ts';
import { youtubeUrl } from '../../text/youtube.ts';
import type { Printed } from '../times.ts';

/** A video of a list, and where it stands there. */
export type ListedVideo = Recording & { readonly where: string; readonly text: string | null };

/** Videos seen as talks: `Title - Speaker, Company`. Their dates are those of the upload: none. */
export function enterVideos(
  videos: readonly ListedVideo[],
  notebook: Notebook,
): readonly Recording[] {
  const known = learnFromTitles(videos.map(({ title }) => title));
  const none: Printed | null = null;
  for (const video of videos) {
    const { title, speakers } = splitTitle(video.title, known);
    enterTalk(
      {
        ...blankTalk,
        where: video.where,
        source: video.id,
        title,
        speakers,
        time: none,
        minutes: video.seconds === null ? null : Math.max(1, Math.round(video.seconds / 60)),
        texts: [video.text],
        links: [{ url: youtubeUrl(video.id), text: null, role: 'recording' }],
      },
      notebook,
    );
  }
  return videos.map(({ id, title, seconds }) => ({ id, title, seconds }));
}

/** YouTube's stand-ins for videos that nobody can watch. */
export const isGone = (title: string): boolean =>
  /^\[(?:private|deleted|unavailable) video\]$/i.test(title.trim());
