import { refuse } from './refuse.ts';

/** The text of a file of any usual encoding, without byte order mark. Refuses what is no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) refuse('empty', 'The file is empty.', 'line 1');
  const kind = binaryKind(bytes);
  if (kind) refuse('not-text', kind, 'the first bytes');
  const text = decodeText(bytes);
  const zero = text.indexOf('\0');
  if (zero >= 0) refuse('not-text', 'This is not a text file.', lineOf(text, zero));
  if (!/\S/.test(text)) refuse('empty', 'The file is empty.', 'line 1');
  return text;
}

function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return strict(bytes, wide) ?? refuse('not-text', 'This is not a text file.', 'line 1');
  // UTF-8 comes first even where another encoding is declared: editors convert files and leave the
  // declaration alone, and text of another encoding is hardly ever valid UTF-8.
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const declared = declaredEncoding(bytes);
  const text = declared && strict(bytes, declared);
  if (text) return text;
  const unfolded = isCalendar(bytes) ? strict(unfold(bytes), 'utf-8') : null;
  if (unfolded !== null) return unfolded;
  return refuse(
    'not-text',
    'The file is not in UTF-8 and does not say what it is in. Save it as UTF-8.',
    `line ${lineOfBadByte(bytes)}`,
  );
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withoutC1(text) : text;
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 80 to 9F; some versions of Node decode it as Latin-1, which has none. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => c1[sign.charCodeAt(0) - 0x80]!);

/** UTF-16 by its mark, or because every second byte of the beginning is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 256);
  const pairs = Math.floor(head.length / 2);
  const zeros = [0, 1].map(
    (side) => head.filter((byte, index) => byte === 0 && index % 2 === side).length,
  );
  if (pairs >= 2 && zeros[1]! > pairs * 0.7 && zeros[0] === 0) return 'utf-16le';
  if (pairs >= 2 && zeros[0]! > pairs * 0.7 && zeros[1] === 0) return 'utf-16be';
  return null;
}

/** What the XML declaration or a CHARSET parameter of iCalendar names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)?.[1];
  if (xml) return xml;
  if (!isCalendar(bytes)) return null;
  const all = new TextDecoder('latin1').decode(bytes);
  for (const match of all.matchAll(/;CHARSET="?([\w.-]{2,40})/gi)) {
    if (!/^utf-?8$/i.test(match[1]!)) return match[1]!;
  }
  return null;
}

const isCalendar = (bytes: Uint8Array): boolean =>
  /^\s*BEGIN:VCALENDAR/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 100)));

/** Some calendars fold after 75 bytes, in the middle of a letter: joined again, it is valid. */
function unfold(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const after = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
    const breaks = bytes[at] === 13 || bytes[at] === 10;
    if (breaks && (bytes[after] === 32 || bytes[after] === 9)) at = after;
    else joined[length++] = bytes[at]!;
  }
  return joined.subarray(0, length);
}

const magic: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 3, 4], 'This is a zip archive or a spreadsheet. Unpack it, or save it as CSV.'],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it first.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Look for an export as JSON, XML or iCalendar.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture.'],
  [[0xff, 0xd8, 0xff], 'This is a picture.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is an old office file. Save it as CSV.'],
];

const binaryKind = (bytes: Uint8Array): string | null =>
  magic.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1] ?? null;

/** Decoding line by line finds the first that fails: a line end is never inside a letter. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const found = bytes.indexOf(10, from);
    const end = found < 0 ? bytes.length : found + 1;
    if (strict(bytes.subarray(from, end), 'utf-8') === null) return line;
    from = end;
    line++;
  }
  return line;
}

const lineOf = (text: string, offset: number): string =>
  `line ${text.slice(0, offset).split('\n').length}`;
