import { youtubeId } from '../text/youtube.ts';
import type { Talk } from './talk.ts';
import { bestLink } from './talk-links.ts';

/** Hosts whose player reads the second from the fragment. */
const byFragment = /(?:^|\.)(?:vimeo\.com|media\.ccc\.de|video\.fosdem\.org)$/;

/** The recording from a second on; null where there is none, or its player cannot be told. */
export function resumeLink(talk: Pick<Talk, 'links'>, seconds: number): string | null {
  const best = bestLink(talk);
  if (best?.is !== 'recording') return null;
  const video = youtubeId(best.url);
  if (video) return `https://www.youtube.com/watch?v=${video}&t=${seconds}s`;
  const url = new URL(best.url);
  if (!byFragment.test(url.hostname)) return null;
  url.hash = url.hostname.endsWith('vimeo.com') ? `t=${seconds}s` : `t=${seconds}`;
  return url.href;
}
