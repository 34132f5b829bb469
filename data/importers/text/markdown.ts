/**
 * The text of a Markdown abstract whose runs of blanks are joined: signs go, words, list dashes and
 * line ends stay. Each pattern runs in linear time; what is not clearly Markdown (`2 * 3 * 4`,
 * `snake_case`) is left alone.
 */
export function markdownToText(markdown: string): string {
  const lines = blockSign.test(markdown) ? markdown.split('\n').flatMap(line).join('\n') : markdown;
  return /[*_`[<~\\]/.test(lines) ? unescape(inlines(lines)) : lines;
}

/** A line that begins with a sign of Markdown. Most lines of most texts do not. */
const blockSign = /^ ?[`~=*_|:[>#+•-]/m;

function line(text: string): readonly string[] {
  if (!blockSign.test(text)) return [text];
  if (/^\s?(?:`{3,}|~{3,})[^`]*$/.test(text)) return [];
  if (/^\s?(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*|(?:- ){2,}-)\s?$/.test(text)) return [''];
  if (/^\s?\|?(?:\s?:?-{2,}:?\s?\|)+(?:\s?:?-{2,}:?)?\s?$/.test(text)) return [];
  if (/^\s?\[[^\]]{1,80}\]:\s\S+/.test(text)) return [];
  if (/^\s?#{1,6}\s/.test(text)) {
    return [text.replace(/^\s?#{1,6}\s+/, '').replace(/\s#+\s?$/, '')];
  }
  return [
    text
      .replace(/^(?:\s?>\s?)+/, '')
      .replace(/^\s?[*+•]\s+/, '- ')
      .replace(/^\s?\|(.*)\|\s?$/, '$1'),
  ];
}

const link =
  /!?\[([^[\]\n]*)\]\(\s*<?[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)?>?(?:\s+["'][^"'\n]*["'])?\s*\)/g;
const reference = /\[([^[\]\n]+)\]\[[^[\]\n]*\]/g;
const address = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/g;

/** Signs, and what takes each pair of them away; tried only where the signs are. */
const pairs: readonly (readonly [sign: string, pattern: RegExp, kept: string])[] = [
  ['](', link, '$1'],
  // Again: a picture or another link may stand in a link.
  ['](', link, '$1'],
  ['][', reference, '$1'],
  ['<', address, '$1'],
  ['`', /(`{1,3})(?!`)([^`]+)\1(?!`)/g, '$2'],
  ['**', /\*\*(?=\S)([^*\n]*[^\s*])\*\*/g, '$1'],
  ['__', /(?<![\p{L}\p{N}_])__(?=\S)([^_\n]*[^\s_])__(?![\p{L}\p{N}_])/gu, '$1'],
  ['*', /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]*[^\s*\\])\*(?![\p{L}\p{N}*])/gu, '$1'],
  ['_', /(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]*[^\s_\\])_(?![\p{L}\p{N}_])/gu, '$1'],
  ['~~', /~~(?=\S)([^~\n]*\S)~~/g, '$1'],
];

const inlines = (text: string): string =>
  pairs.reduce(
    (rest, [sign, pattern, kept]) => (rest.includes(sign) ? rest.replace(pattern, kept) : rest),
    text,
  );

const unescape = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1') : text;
