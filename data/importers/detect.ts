import type { ImportKind } from '../model/pack-import.ts';
import { refuse } from './refuse.ts';
import { field, has, isObject, type Spot } from './shape.ts';

/** What a text is by its first sign; JSON and XML are then told apart by what is in them. */
export type Family = 'json' | 'xml' | 'icalendar' | 'yaml-pack' | 'csv';

export function familyOf(text: string): Family {
  const head = text.slice(0, 4000).trimStart();
  if (/^(?:\/\*|[[{])/.test(head)) return 'json';
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'icalendar';
  if (head.startsWith('<')) return 'xml';
  if (looksLikePack(text)) return 'yaml-pack';
  if (looksLikeTable(head)) return 'csv';
  return refuse('unknown-format', unknown, 'line 1');
}

const unknown =
  'This is none of the known formats: schedule JSON or XML, iCalendar, Sessionize, a playlist, pyvideo, CSV, or a pack.';

/** YAML whose first line that says something begins with a field of ours. */
const looksLikePack = (text: string): boolean =>
  /^(?:pack|event|talks|version|licence|sources)\s*:/.test(
    text.split(/\r?\n/, 200).find((line) => !/^\s*(?:#|---|%|$)/.test(line)) ?? '',
  );

function looksLikeTable(head: string): boolean {
  const first = head.replace(/^sep=.\r?\n/i, '').split(/\r?\n/, 1)[0] ?? '';
  return /[,;\t|]/.test(first) || /^"?[\p{L} ]{2,30}"?$/u.test(first);
}

/** The format of a JSON file, by the fields that only it has. */
export function jsonKind(root: Spot): ImportKind {
  if (Array.isArray(root.value)) return listKind(root);
  if (!isObject(root.value))
    return refuse('wrong-shape', 'The file is a single value, no schedule.', 'the top');
  if (isObject(field(root, 'schedule').value)) return 'pretalx-schedule';
  if (has(root, 'pack') && has(root, 'talks')) return 'pack';
  if (Array.isArray(field(root, 'sessions').value) && !has(root, 'fullName')) return 'sessionize';
  if (Array.isArray(field(root, 'results').value)) {
    return listKind(field(root, 'results')) === 'submissions' ? 'submissions' : nothingKnown();
  }
  return itemKind(root) ?? nothingKnown();
}

function listKind(list: Spot): ImportKind {
  const values = list.value as readonly unknown[];
  if (values.length === 0)
    return refuse('nothing-inside', 'The list in this file is empty.', 'the top');
  for (const value of values.slice(0, 20)) {
    const kind = itemKind({ value, key: 0, up: list });
    if (kind && kind !== 'youtube-playlist') return kind;
  }
  return nothingKnown();
}

function itemKind(item: Spot): ImportKind | null {
  const any = (...names: readonly string[]) => names.some((name) => has(item, name));
  if (has(item, 'entries') && any('extractor', '_type', 'webpage_url', 'playlist_count', 'id')) {
    return 'youtube-playlist';
  }
  if (has(item, 'id') && has(item, 'title') && any('extractor', 'ie_key', 'webpage_url')) {
    return 'youtube-playlist';
  }
  if (has(item, 'fullName') && has(item, 'sessions')) {
    const reason =
      'These are the speakers of a Sessionize event. The sessions are in another export, "All".';
    refuse('wrong-shape', reason, 'the top');
  }
  if (any('groupName', 'groupId', 'isDefault') && any('sessions', 'rooms')) return 'sessionize';
  if (has(item, 'title') && any('startsAt', 'isServiceSession')) return 'sessionize';
  if (has(item, 'code') && has(item, 'title') && any('state', 'submission_type', 'speakers')) {
    return 'submissions';
  }
  if (has(item, 'title') && any('videos', 'recorded', 'copyright_text', 'thumbnail_url'))
    return 'pyvideo';
  return null;
}

const nothingKnown = (): never =>
  refuse('unknown-format', 'This JSON is none of the known formats.', 'the top');

/** The format of an XML file, by its outermost element. */
export function xmlKind(text: string): 'frab-xml' | 'youtube-feed' {
  const head = text.slice(0, 20_000);
  const root =
    /<([a-z_][\w.:-]*)[\s/>]/i.exec(head.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, ''))?.[1] ?? '';
  if (root === 'schedule') return 'frab-xml';
  if (root === 'feed') {
    if (!/youtube\.com\/xml\/schemas\/2015/.test(head)) {
      refuse(
        'unknown-format',
        'This feed is not one of YouTube, or one of a form that YouTube gave up.',
        'line 1',
      );
    }
    return 'youtube-feed';
  }
  if (/^html$/i.test(root) || /<!doctype html/i.test(head)) {
    const reason = 'This is a web page. Look on it for an export as JSON, XML or iCalendar.';
    refuse('unknown-format', reason, 'line 1');
  }
  if (/<!doctype/i.test(head)) {
    refuse('wrong-shape', 'The file brings definitions of its own (DOCTYPE).', 'line 1');
  }
  return refuse(
    'unknown-format',
    `This XML is none of the known formats: it begins with "${root.slice(0, 40)}".`,
    'line 1',
  );
}
