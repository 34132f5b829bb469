import { youtubeId } from './youtube.ts';

/**
 * The same text for all addresses of one page, or null for what is no web address: the forms of
 * YouTube and of Sched, http or https, with or without `www.`, a last slash, a query and a fragment.
 */
export function linkKey(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const video = youtubeId(address);
  if (video) return `youtube:${video}`;
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  return schedKey(host, path) ?? `${host}${path}${wantedQuery(url)}`;
}

/** Sched gives each session an id of its own; the words behind it change with the title. */
function schedKey(host: string, path: string): string | null {
  const [, id] =
    (host === 'sched.co' ? /^\/([\w-]{3,12})$/ : /^\/event\/([\w-]{3,12})(?:\/|$)/).exec(path) ??
    [];
  return id && /(?:^|\.)sched\.(?:co|com|org)$/.test(host) ? `sched:${id}` : null;
}

/** What only says where a reader came from, or where in the page to begin. */
const passing = /^(?:utm_.*|ref|si|feature|t|list|index|iframe|w|sidebar|bg|mobile|fbclid|gclid)$/;

function wantedQuery({ searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => !passing.test(name)).sort();
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
}
