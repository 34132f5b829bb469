import type { TalkId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { TalkLink } from '../model/talk.ts';
import type { RecordingMatch } from './match-recordings.ts';
import { youtubeUrl } from '../text/youtube.ts';

/** A pack with the recordings that were sure or that the person accepted, each as an exact link. */
export function attachRecordings(
  pack: Pack,
  accepted: readonly Pick<RecordingMatch<TalkId>, 'recording' | 'talk'>[],
): Pack {
  const byTalk = new Map(accepted.map(({ talk, recording }) => [talk, youtubeUrl(recording.id)]));
  const talks = pack.talks.map((talk) => {
    const url = byTalk.get(talk.id);
    if (!url) return talk;
    const link: TalkLink = { kind: 'video', url, exact: true, note: null };
    return { ...talk, links: [link, ...talk.links.filter((other) => other.url !== url)] };
  });
  return { ...pack, talks };
}
