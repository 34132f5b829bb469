import type { TalkId } from '../model/ids.ts';
import type { Talk, TalkLink } from '../model/talk.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { linkKey } from '../text/link-key.ts';
import { everyTalk } from './every-talk.ts';
import type { Shelf } from './shelf.ts';

export type TalkByLink = (url: string) => TalkId | null;

/** One for each opened index, and gone with it. */
const made = new WeakMap<OpenIndex, Promise<TalkByLink>>();

/**
 * Finds the talk that an address is of. The addresses are read when the first is asked for: few
 * people ever do, and 100,000 talks take a second.
 */
export function talksByLink(shelf: Shelf): Promise<TalkByLink> {
  const known = made.get(shelf.index);
  if (known) return known;
  const reading = readLinks(shelf);
  made.set(shelf.index, reading);
  reading.catch(() => made.delete(shelf.index));
  return reading;
}

async function readLinks(shelf: Shelf): Promise<TalkByLink> {
  const talkAt = new Map<string, { readonly id: TalkId; readonly worth: number }>();
  for await (const talk of everyTalk(shelf)) note(talkAt, talk);
  return (url) => {
    const key = linkKey(url);
    return (key !== null && talkAt.get(key)?.id) || null;
  };
}

function note(talkAt: Map<string, { id: TalkId; worth: number }>, { id, links }: Talk): void {
  for (const link of links) {
    const key = isOwn(link) ? linkKey(link.url) : null;
    const worth = worthOf[link.kind];
    // Slides of two talks may be one file: what says more about the talk itself wins.
    if (key !== null && worth > (talkAt.get(key)?.worth ?? 0)) talkAt.set(key, { id, worth });
  }
}

/** Code and articles are about more than one talk. */
const isOwn = ({ exact, kind }: TalkLink): boolean => exact && worthOf[kind] > 0;

const worthOf = { video: 3, schedule: 2, slides: 1, code: 0, article: 0 } as const;
