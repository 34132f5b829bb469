import { describe, expect, it } from 'vitest';
import { decode } from '../../../data/importers/decode.ts';
import { draftOf, fixture, fixtureText, refusalOf, titles } from './load.ts';

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), little);
  return bytes;
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const withMark = (bytes: Uint8Array): Uint8Array => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);

const files = [
  'pretalx-older.json',
  'fosdem.xml',
  'sched.ics',
  'sessionize-all.json',
  'playlist.json',
  'feed.xml',
  'talks-semicolon.csv',
  'pack.yaml',
];

describe.each(files)('%s in other encodings is the same draft', (name) => {
  // The encoding that an XML file declares is then not that which it is in.
  const text = fixtureText(name);
  const expected = draftOf(fixture(name));

  it.each([
    ['UTF-8 with a mark', withMark(fixture(name))],
    ['UTF-16 LE with a mark', utf16(text, true, true)],
    ['UTF-16 BE with a mark', utf16(text, false, true)],
    ['UTF-16 LE', utf16(text, true, false)],
    ['UTF-16 BE', utf16(text, false, false)],
  ])('%s', (_, bytes) => {
    expect(draftOf(bytes)).toEqual(expected);
  });

  it('with CRLF', () => {
    const crlf = text.replace(/\r?\n/g, '\r\n');
    expect(draftOf(crlf).talks).toEqual(expected.talks);
  });
});

describe('encodings that are declared', () => {
  it('reads Latin-1 of an XML declaration', () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><schedule><day date="2024-01-01"><room name="Café"><event id="1"><title>Über Größe</title></event></room></day></schedule>`;
    const draft = draftOf(latin1(xml));
    expect(draft.talks).toMatchObject([{ title: 'Über Größe', room: 'Café' }]);
  });

  it('reads Windows-1252 of a CHARSET parameter', () => {
    const ics = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;CHARSET=Windows-1252:Na\xefve \x93caches\x94\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    expect(titles(draftOf(latin1(ics)))).toEqual(['Naïve “caches”']);
  });

  it('believes the bytes where a declaration is out of date', () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><schedule><day date="2024-01-01"><room name="A"><event id="1"><title>Über</title></event></room></day></schedule>`;
    expect(titles(draftOf(xml))).toEqual(['Über']);
  });

  it('reads a calendar that is folded in the middle of a letter', () => {
    const whole = new TextEncoder().encode(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Größe\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    const at = whole.indexOf(0xc3) + 1;
    const folded = Uint8Array.from([...whole.slice(0, at), 13, 10, 32, ...whole.slice(at)]);
    expect(titles(draftOf(folded))).toEqual(['Größe']);
  });
});

describe('what is no text', () => {
  it.each([
    ['nothing', [], 'empty', 'empty'],
    ['blanks', [32, 10, 9], 'empty', 'empty'],
    ['a zip', [0x50, 0x4b, 3, 4, 1, 2], 'not-text', 'zip'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'not-text', 'compressed'],
    ['a PDF', [...'%PDF-1.7'].map((sign) => sign.charCodeAt(0)), 'not-text', 'PDF'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'not-text', 'picture'],
  ])('refuses %s', (_, bytes, code, word) => {
    const refusal = refusalOf(Uint8Array.from(bytes));
    expect(refusal.code).toBe(code);
    expect(refusal.reason).toContain(word);
  });

  it('names the line of the first byte that is not UTF-8', () => {
    const bytes = latin1('title,room\nT,A\nGr\xf6\xdfe,B\n');
    expect(refusalOf(bytes)).toMatchObject({ code: 'not-text', where: 'line 3' });
  });

  it('refuses zeros in the middle of a text', () => {
    expect(refusalOf('title\nA\0B\n')).toMatchObject({ code: 'not-text', where: 'line 2' });
  });

  it('never keeps a mark', () => {
    expect(decode(withMark(new TextEncoder().encode('a')))).toBe('a');
  });
});
