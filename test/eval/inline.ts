import type { LinkSpan } from '../../data/model/block.ts';
import { cut, join, type Piece } from './piece.ts';
import { renderedBlock, type RenderedBlock, type Role } from './rendered.ts';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  shy: '\u00AD',
};

/** Everything inline that a page does not show as it is written, in Markdown, HTML, reST or AsciiDoc. */
const markup = new RegExp(
  [
    '(?<comment><!--[\\s\\S]*?-->|\\{/\\*[\\s\\S]*?\\*/\\})',
    '(?<auto><(?=https?:)(?<autoUrl>[^\\s>]+)>)',
    '(?<tag></?[a-zA-Z][^<>]*>)',
    '(?<image>!\\[(?:[^\\]\\[]|\\[[^\\]]*\\])*\\](?:\\([^)]*\\)|\\[[^\\]]*\\])?)',
    '(?<link>\\[(?<linkText>(?:[^\\]\\[]|!?\\[[^\\]]*\\](?:\\([^)]*\\))?)+)\\](?:\\((?<linkUrl>[^()\\s]*(?:\\([^)]*\\)[^()\\s]*)*)[^)]*\\)|\\[(?<linkRef>[^\\]]*)\\]))',
    '(?<rst>`(?<rstText>[^`<]+?)\\s*<(?<rstUrl>[^>`]+)>`__?)',
    '(?<adoc>(?<adocUrl>https?:[^\\s\\[\\]]+)\\[(?<adocText>[^\\]]*)\\])',
    '(?<bare>https?://[^\\s<>)\\]|"`]+)',
    '(?<code>`+)',
    '(?<strong>\\*\\*|__(?=\\S)|~~)',
    '(?<em>(?<=^|[\\s(\\[*“"])[*_](?=\\S)|(?<=\\S)[*_](?=$|[\\s).,;:!?\\]*”"]))',
    '(?<escape>\\\\(?=[\\\\`*_{}\\[\\]()#+.!|<>~-]))',
    '(?<entity>&(?<entityName>#?\\w+);)',
  ].join('|'),
  'g',
);

type Links = { url: string; start: number; end: number }[];

/** One block: inline markup gone, links kept. `references` are the targets of `[text][name]`. */
export function inlineBlock(
  raw: Piece,
  role: Role,
  references: ReadonlyMap<string, string> = new Map(),
): RenderedBlock | null {
  const links: Links = [];
  const piece = inline(raw, references, links, 0);
  return renderedBlock(piece, links satisfies LinkSpan[], role);
}

function inline(
  raw: Piece,
  references: ReadonlyMap<string, string>,
  links: Links,
  offset: number,
): Piece {
  const parts: Piece[] = [];
  let length = 0;
  let last = 0;
  let anchor: { url: string; start: number } | null = null;
  const push = (piece: Piece) => {
    parts.push(piece);
    length += piece.text.length;
  };
  const linked = (text: Piece, url: string) => {
    const start = offset + length;
    push(text);
    links.push({ url, start, end: offset + length });
  };
  for (const match of raw.text.matchAll(markup)) {
    if (match.index < last) continue;
    const groups = match.groups!;
    const inner = (text: string) =>
      cut(
        raw,
        match.index + match[0].indexOf(text),
        match.index + match[0].indexOf(text) + text.length,
      );
    push(cut(raw, last, match.index));
    last = match.index + match[0].length;
    if (groups.tag) {
      const href = /^<a\s[^>]*href=["']?([^"'\s>]+)/i.exec(groups.tag);
      if (href) anchor = { url: href[1]!, start: offset + length };
      else if (/^<\/a/i.test(groups.tag) && anchor) {
        links.push({ url: anchor.url, start: anchor.start, end: offset + length });
        anchor = null;
      }
    } else if (groups.link) {
      const url =
        groups.linkUrl ?? references.get((groups.linkRef || groups.linkText!).toLowerCase());
      const text = inline(inner(groups.linkText!), references, [], 0);
      if (url) linked(text, url);
      else push(text);
    } else if (groups.rst) linked(inner(groups.rstText!), groups.rstUrl!);
    else if (groups.adoc)
      linked(groups.adocText ? inner(groups.adocText) : inner(groups.adocUrl!), groups.adocUrl!);
    else if (groups.auto) linked(inner(groups.autoUrl!), groups.autoUrl!);
    else if (groups.bare) linked(cut(raw, match.index, last), groups.bare);
    else if (groups.entity)
      push({
        text: entityText(groups.entityName!) ?? match[0],
        at: [...Array(match[0].length).keys()]
          .map((i) => match.index + i)
          .slice(0, (entityText(groups.entityName!) ?? match[0]).length)
          .map((i) => raw.at[i]!),
      });
  }
  push(cut(raw, last));
  return join(parts, '');
}

function entityText(name: string): string | null {
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (code)
    return String.fromCodePoint(code[1] ? parseInt(code[1], 16) : Number(code[2])).slice(0, 1);
  return entities[name] ?? null;
}
