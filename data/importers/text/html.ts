import { decodeHTMLStrict } from 'entities';

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym audio b base bdi bdo big br button canvas caption cite code col colgroup data datalist del dfn em embed font frame frameset head i iframe img input ins kbd label legend li link map mark math meta meter noscript object optgroup option output param picture progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg td template textarea th time title track tt u var video wbr'.split(
    ' ',
  ),
);
/** Their content is no text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'title', 'textarea', 'iframe']);

const tag = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/iy;
const isTag = (name: string) => blocks.has(name) || inline.has(name);

/** A text with a tag that HTML knows; `Vec<T>` and `a < b` have none. */
export function looksLikeHtml(text: string): boolean {
  if (text.includes('<!--')) return true;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tag.lastIndex = at;
    if (isTag(tag.exec(text)?.[2]?.toLowerCase() ?? '')) return true;
  }
  return false;
}

/** A text that is HTML as a whole, not Markdown with some HTML in it. */
export const startsLikeHtml = (text: string): boolean =>
  /^\s*<(?:p|div|ul|ol|h[1-6]|br|table|section|html|span|strong|em)[\s/>]/i.test(text) &&
  looksLikeHtml(text);

/**
 * The text of an HTML fragment: blocks end lines, list items get a dash, tags that HTML does not
 * know stay. One pass over the text; nothing is ever interpreted.
 */
export function htmlToText(html: string): string {
  let text = '';
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const end = html.startsWith('<!--', at) ? after(html, '-->', at) : tagEnd(html, at);
    if (end < 0) {
      at++;
      continue;
    }
    text += decodeHTMLStrict(html.slice(from, at)) + standIn(html.slice(at, end));
    from = skipSilent(html, at, end);
    at = from;
  }
  return text + decodeHTMLStrict(html.slice(from));
}

function tagEnd(html: string, at: number): number {
  tag.lastIndex = at;
  const name = tag.exec(html)?.[2]?.toLowerCase();
  return name && isTag(name) ? tag.lastIndex : -1;
}

function standIn(found: string): string {
  const [, closing, raw = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(found) ?? [];
  const name = raw.toLowerCase();
  if (name === 'br' || name === 'tr') return '\n';
  if (name === 'li') return closing ? '' : '\n- ';
  if (name === 'td' || name === 'th') return closing ? ' ' : '';
  return blocks.has(name) ? (/^h[1-6]$|^p$|^pre$|^[uo]l$/.test(name) ? '\n\n' : '\n') : '';
}

/** Behind the end tag of a script or style; to the end of the text if there is none. */
function skipSilent(html: string, start: number, end: number): number {
  const name = /^<([a-z]+)/i.exec(html.slice(start, start + 12))?.[1]?.toLowerCase();
  if (!name || !silent.has(name)) return end;
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = end;
  const found = close.exec(html);
  return found ? after(html, '>', found.index) : html.length;
}

/** The offset behind the next such sign; the end of the text if there is none. */
function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}
