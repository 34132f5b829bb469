const id = /^[\w-]{11}$/;
const hosts = new Set([
  'youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
]);

/** YouTube's id of a video address in any of its forms, or null. */
export function youtubeId(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\./, '');
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  if (host === 'youtu.be') return valid(first);
  if (!hosts.has(host)) return null;
  if (first === 'watch') return valid(url.searchParams.get('v') ?? '');
  return ['embed', 'live', 'shorts', 'v'].includes(first) ? valid(second) : null;
}

const valid = (found: string): string | null => (id.test(found) ? found : null);

export const isVideoId = (text: string): boolean => id.test(text);

/** The one address under which a video is kept. */
export const youtubeUrl = (video: string): string => `https://www.youtube.com/watch?v=${video}`;
