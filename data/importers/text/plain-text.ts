import { decodeHTMLStrict } from 'entities';
import { longest } from '../limits.ts';
import { htmlToText, looksLikeHtml, startsLikeHtml } from './html.ts';
import { markdownToText } from './markdown.ts';

/** Longer texts are cut before they are read, so that no text costs more than this. */
const readable = 5 * longest.abstract;

/**
 * An abstract as plain text, whatever it is written in: HTML, Markdown, HTML in Markdown, or
 * escaped HTML. Null if nothing is left.
 */
export function plainText(raw: string | null): string | null {
  if (!raw || !/\S/.test(raw)) return null;
  let text = tidyLines(raw.slice(0, readable));
  const html = startsLikeHtml(text);
  if (looksLikeHtml(text)) text = htmlToText(text);
  else if (text.includes('&')) text = decodeHTMLStrict(text);
  // Escaped twice: only now are the tags to be seen.
  if (looksLikeHtml(text)) text = htmlToText(text);
  text = text.replace(blanks, ' ');
  return tidy(html ? text : markdownToText(text)) || null;
}

/** Several parts of an abstract as one; a part that another one contains is left out. */
export function joinTexts(parts: readonly (string | null)[]): string | null {
  const kept: string[] = [];
  for (const part of parts) {
    if (!part || kept.some((other) => other.includes(part))) continue;
    const inside = kept.findIndex((other) => part.startsWith(other));
    if (inside >= 0) kept[inside] = part;
    else kept.push(part);
  }
  return kept.length > 0 ? kept.join('\n\n') : null;
}

/** One line: titles, names, rooms. Entities are decoded, marks and blanks tidied. */
export function oneLine(raw: string | null): string | null {
  if (!raw) return null;
  const text = (raw.includes('&') ? decodeHTMLStrict(raw) : raw).slice(0, 2000);
  // Nearly all are tidy: one look is half the time of three replacements.
  if (!untidy.test(text)) return text;
  return (
    text
      .replace(unseen, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim() || null
  );
}

/** The beginning, cut after a word, at most `length` long. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length * 0.6 ? cut.slice(0, blank) : whole(cut)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Never half of a surrogate pair. */
const whole = (cut: string) => (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut);

/**
 * Sentences that lost the blank between them together with a tag: `on maintainers.For questions`.
 * Names such as `Solo.Io` or `ASP.Net` are left alone.
 */
export const unglue = (text: string): string =>
  text.replace(
    /(?<=\p{Ll}\p{Ll})([.!?:])(?=(?!(?:Net|Js|Io|Ai|Com|Org)\b)\p{Lu}\p{Ll}*[\s,’'])/gu,
    '$1 ',
  );

/** Zero-width signs and direction marks, which hide or reorder text, and byte order marks. */
const unseen = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const untidy = /^\s|\s$|\s\s|[^\S ]|[\p{Cc}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/u;
/** Blanks are joined before any pattern of Markdown sees them: long runs are slow to match. */
const blanks = /[^\S\n ][^\S\n]*| [^\S\n]+/g;

const tidyLines = (text: string): string =>
  (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).replace(unseen, '');

const tidy = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/[\p{Cc}--\n]/gv, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
