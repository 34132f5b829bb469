import type { Document } from '../corpus.ts';
import { renderedBlock, type RenderedBlock } from '../rendered.ts';
import { pieceOf } from '../piece.ts';

/** `page`: as a site would show the file; `pre`: as it is, in an element of a page; `text`: as it is, as plain text. */
export const presentations = ['page', 'pre', 'text'] as const;
export type Presentation = (typeof presentations)[number];

/** A page as it is served, and its text with the places of the file that it is from. */
export type Presented = {
  readonly type: string;
  readonly body: string;
  readonly blocks: readonly RenderedBlock[];
};

/** The title says nothing of the text: only the text itself is judged. */
export function present(document: Document, as: Presentation): Presented {
  const { id, text, language } = document;
  if (as === 'text') return { type: 'text/plain', body: text, blocks: whole(text) };
  if (as === 'pre')
    return html(`<main><pre>\n${escaped(text)}</pre></main>`, language, whole(text));
  if (/\.html?$/.test(id)) return { type: 'text/html', body: text, blocks: document.blocks };
  if (id.endsWith('.xhtml'))
    return { type: 'application/xhtml+xml', body: text, blocks: document.blocks };
  const body = document.blocks.map(elementOf).join('\n');
  return html(`<main>\n${body}\n</main>`, language, document.blocks);
}

const whole = (text: string) => [renderedBlock(pieceOf(text, 0), [], 'prose')!];

const html = (body: string, language: string, blocks: readonly RenderedBlock[]): Presented => ({
  type: 'text/html',
  body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`,
  blocks,
});

function elementOf({ block: { text, role, links } }: RenderedBlock): string {
  if (role === 'code') return `<pre><code>${escaped(text)}</code></pre>`;
  let inner = '';
  let last = 0;
  for (const { start, end, url } of links) {
    if (start < last) continue;
    inner += `${escaped(text.slice(last, start))}<a href="${escaped(url)}">${escaped(text.slice(start, end))}</a>`;
    last = end;
  }
  inner += escaped(text.slice(last));
  return role === 'heading' ? `<h2>${inner}</h2>` : `<p>${inner}</p>`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
