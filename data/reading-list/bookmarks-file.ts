import { decodeHTML } from 'entities';
import { isOpen, type SavedTalk } from '../model/saved-talk.ts';
import { openingLink } from '../model/talk-links.ts';
import { entryLimit, stateNamed, type ListEntry } from './entry.ts';

const head = '<!DOCTYPE NETSCAPE-Bookmark-file-1>';

/** The list as the file of bookmarks that every browser imports. */
export const writeBookmarks = (talks: readonly SavedTalk[]): string =>
  [
    head,
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Hallway Track</TITLE>',
    '<H1>Hallway Track</H1>',
    '<DL><p>',
    ...talks.flatMap(linesOf),
    '</DL><p>',
    '',
  ].join('\n');

function linesOf(saved: SavedTalk): readonly string[] {
  const { talk, event, note, tags, state } = saved;
  const attributes = [
    `HREF="${escaped(openingLink(talk, event))}"`,
    `ADD_DATE="${Math.floor(saved.savedAt / 1000)}"`,
    `LAST_MODIFIED="${Math.floor(saved.changedAt / 1000)}"`,
    `TAGS="${escaped([...tags, `state:${state}`].join(','))}"`,
    `TOREAD="${isOpen(saved) ? 1 : 0}"`,
    `DATA-TALK="${escaped(saved.id)}"`,
  ];
  const link = `    <DT><A ${attributes.join(' ')}>${escaped(talk.title)}</A>`;
  return note === '' ? [link] : [link, `    <DD>${escaped(note)}`];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const isBookmarks = (text: string): boolean =>
  /^\uFEFF?\s*<!DOCTYPE NETSCAPE-Bookmark/i.test(text);

const bookmark = /<DT>\s*<A\s([^>]*)>([^<]*)<\/A>(?:\s*<DD>([^<]*))?/gi;

/** The links of a file of bookmarks, folders or not. */
export function readBookmarks(text: string): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (const [, attributes = '', title = '', note] of text.matchAll(bookmark)) {
    if (entries.length >= entryLimit) break;
    entries.push(entryOf(attributes, decodeHTML(title).trim(), note && decodeHTML(note)));
  }
  return entries;
}

function entryOf(attributes: string, title: string, note: string | undefined): ListEntry {
  const said = (name: string) => {
    const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes);
    return found ? decodeHTML(found[1]!) : undefined;
  };
  const url = said('HREF') ?? '';
  const all = (said('TAGS') ?? '').split(',').filter(Boolean);
  const own = all.filter((tag) => !tag.startsWith('state:'));
  const state =
    stateNamed(all.find((tag) => tag.startsWith('state:'))?.slice('state:'.length) ?? '') ??
    (said('TOREAD') === '0' ? 'watched' : undefined);
  const added = Number(said('ADD_DATE')) * 1000;
  return {
    label: title || url,
    id: said('DATA-TALK') ?? null,
    urls: [url],
    ...(state && { state }),
    ...(note?.trim() && { note: note.replace(/\r?\n\s*$/, '') }),
    ...(own.length > 0 && { tags: own }),
    ...(added > 0 && Number.isFinite(added) && { savedAt: added }),
  };
}
