import { decodeHTML } from 'entities';
import { isOpen, type SavedTalk } from '../model/saved-talk.ts';
import { openingLink } from '../model/talk-links.ts';
import {
  entriesOf,
  entryLimit,
  lineAt,
  stateNamed,
  type Entries,
  type ListEntry,
} from './entry.ts';

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
  return note === '' ? [link] : [link, `    <DD>${escaped(note).replaceAll('\n', '&#10;')}`];
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
const beginning = /<DT>\s*<A(?![a-z])/gi;

/** The links of a file of bookmarks, folders or not. */
export function readBookmarks(text: string): Entries {
  const begun = [...text.matchAll(beginning)];
  const found = [...text.matchAll(bookmark)];
  if (found.length < begun.length) {
    const whole = new Set(found.map(({ index }) => index));
    const at = begun.find(({ index }) => !whole.has(index))!.index;
    return { ok: false, detail: `line ${lineAt(text, at)}: a bookmark is cut off` };
  }
  if (count(text, /<DL\b/gi) > count(text, /<\/DL>/gi))
    return { ok: false, detail: 'it stops in the middle: a folder has no end' };
  return entriesOf(
    found
      .slice(0, entryLimit + 1)
      // The end of the line and what the next one begins with are no part of a note.
      .map(([, attributes = '', title = '', note = '']) =>
        entryOf(attributes, decodeHTML(title).trim(), decodeHTML(note.replace(/\r?\n\s*$/, ''))),
      ),
  );
}

const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

function entryOf(attributes: string, title: string, note: string): ListEntry {
  const said = (name: string) => {
    const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes);
    return found ? decodeHTML(found[1]!) : undefined;
  };
  const url = said('HREF') ?? '';
  const tags = (said('TAGS') ?? '').split(',').filter(Boolean);
  const marked = tags.findLastIndex(
    (tag) => stateNamed(tag.replace(/^state:/, '')) !== undefined && tag.startsWith('state:'),
  );
  const own = tags.filter((_, at) => at !== marked);
  const state =
    stateNamed(tags[marked]?.slice('state:'.length) ?? '') ??
    (said('TOREAD') === '0' ? 'watched' : undefined);
  const added = Number(said('ADD_DATE')) * 1000;
  return {
    label: title || url,
    id: said('DATA-TALK') ?? null,
    urls: [url],
    ...(state && { state }),
    ...(note !== '' && { note }),
    ...(own.length > 0 && { tags: own }),
    ...(added > 0 && Number.isFinite(added) && { savedAt: added }),
  };
}
