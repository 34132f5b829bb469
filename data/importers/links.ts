import type { LinkKind } from '../model/talk.ts';
import { safeHttpUrl } from '../text/safe-url.ts';
import type { DraftLink } from './draft.ts';
import { oneLine, shorten } from './text/plain-text.ts';
import { youtubeId, youtubeUrl } from '../text/youtube.ts';

/** A link as a file has it. */
export type RawLink = {
  readonly url: string;
  /** Its words. */
  readonly text: string | null;
  /** Which field it stands in, where that says what it is. */
  readonly role: 'page' | 'recording' | 'live' | 'slides' | 'attachment' | 'link' | 'answer';
};

export type ReadLink = DraftLink | { readonly dropped: string } | null;

/** Hosts that serve every page over https, so that an http address of theirs can be raised. */
const secure =
  /(?:^|\.)(?:sched\.com|sched\.org|youtube\.com|youtu\.be|vimeo\.com|github\.com|github\.io|gitlab\.com|slideshare\.net|speakerdeck\.com|fosdem\.org|pretalx\.com|sessionize\.com|media\.ccc\.de|events\.ccc\.de|google\.com|pyvideo\.org|kubernetes\.io|cncf\.io|linuxfoundation\.org)$/;
/** Pages of persons and chats: not of the talk, and not ours to keep. */
const personal =
  /(?:^|\.)(?:twitter\.com|x\.com|linkedin\.com|facebook\.com|instagram\.com|t\.me|discord\.(?:gg|com)|matrix\.to|bsky\.app|xing\.com|gravatar\.com)$|(?:^|\.)mastodon\./;
const videoHost =
  /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|media\.ccc\.de|video\.fosdem\.org|asciinema\.org)$|(?:^|\.)(?:peer)?tube\./;
const codeHost =
  /(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|sr\.ht|gist\.github\.com)$/;
const slidesHost = /(?:^|\.)(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)$/;

/** Words that are nothing but "this is the recording": "Video of the talk at another event" is not. */
const saysRecording =
  /^(?:(?:link|url) (?:to|of) )?(?:the |talk |session )?(?:video|recording|video[ -]?recording|recorded (?:talk|session|video)|recording of (?:the|this) (?:talk|session)|watch (?:here|now|(?:the )?(?:video|recording))|youtube(?: video| recording)?|aufzeichnung|mitschnitt|videoaufzeichnung|enregistrement|vid[ée]o|grabaci[óo]n)(?: link| url)?(?: \([^()]*\)| on youtube)?$/i;
const saysSlides = /\b(?:slides?|slide ?deck|presentation slides|folien|diapositives?|diapos)\b/i;
const passing =
  /\b(?:temp(?:orary)?|draft|preview|test|live ?stream|chat ?room|feedback|rate this)\b/i;
const elsewhere = /\b(?:previous|earlier|past|sample|example|another|other|prior|last year)\b/i;

/** What a link is, null if it is not kept on purpose, or why it cannot be kept. */
export function readLink(raw: RawLink, base: string | null): ReadLink {
  const url = address(raw.url, base);
  if (typeof url !== 'string') return url;
  const { hostname, pathname } = new URL(url);
  const words = oneLine(raw.text) ?? '';
  if (raw.role === 'page') return link('schedule', url, null);
  if (personal.test(hostname) || passing.test(words) || /\/feedback\b/.test(pathname)) return null;
  if (/\.(?:png|jpe?g|gif|svg|zip|gz|txt)$/i.test(pathname)) return null;
  const clean = youtubeId(url);
  const kind = clean ? 'video' : kindOf(raw, hostname, words);
  // Answers are for the organisers: only a recording or slides are for everybody.
  if (raw.role === 'answer' && kind !== 'video' && kind !== 'slides') return null;
  const note = isExact(raw, kind, words) ? null : shorten(words || hostname, 160);
  return link(kind, clean ? youtubeUrl(clean) : url, note);
}

const link = (kind: LinkKind, url: string, note: string | null): DraftLink => ({
  kind,
  url,
  confidence: note === null ? 'exact' : 'related',
  note,
});

function kindOf({ role }: RawLink, host: string, words: string): LinkKind {
  if (role === 'recording' || role === 'live') return 'video';
  if (role === 'slides') return 'slides';
  if (videoHost.test(host) || saysRecording.test(words)) return 'video';
  if (saysSlides.test(words) || slidesHost.test(host)) return 'slides';
  return codeHost.test(host) ? 'code' : 'article';
}

function isExact({ role }: RawLink, kind: LinkKind, words: string): boolean {
  if (role === 'recording' || role === 'slides') return true;
  if (role === 'live' || elsewhere.test(words)) return false;
  if (kind === 'video') return saysRecording.test(words);
  if (kind === 'slides') return role === 'attachment' || saysSlides.test(words);
  return role === 'attachment';
}

/** The https address, what is wrong with it, or null for one that is none at all. */
function address(raw: string, base: string | null): string | { readonly dropped: string } | null {
  const text = raw.trim();
  if (!text || text === '#') return null;
  const resolved =
    base && /^\/[^/\\]/.test(text) && URL.canParse(text, base) ? new URL(text, base).href : text;
  const raised = /^http:\/\//i.test(resolved) ? raise(resolved) : resolved;
  const url = raised && safeHttpUrl(raised.replace(/^https:/i, 'https:'));
  if (url) return url;
  const plain = /^http:/i.test(resolved);
  return { dropped: plain ? 'the address is not encrypted (http)' : 'not a plain https address' };
}

function raise(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && secure.test(url.hostname) && !url.port ? text.replace(/^http:/i, 'https:') : null;
}

/** All links of a talk: each page once, and one of several file forms of the same recording. */
export function oneOfEach(links: readonly DraftLink[]): readonly DraftLink[] {
  const kept = new Map<string, DraftLink>();
  for (const found of links) {
    const key =
      found.kind === 'video' ? found.url.replace(/\.(?:mp4|webm|ogv|mkv)$/i, '') : found.url;
    const before = kept.get(key);
    const better =
      !before ||
      (before.confidence === 'related' && found.confidence === 'exact') ||
      (before.confidence === found.confidence && /\.mp4$/i.test(found.url));
    if (better) kept.set(key, found);
  }
  return [...kept.values()];
}
