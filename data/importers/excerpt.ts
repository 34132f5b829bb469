import type { DraftTalk } from './draft.ts';
import { longest } from './limits.ts';
import { shorten } from './text/plain-text.ts';

const sentence = /[^.!?…]+(?:[.!?…]+(?!\s|$)[^.!?…]*)*[.!?…]*\s*/gu;

/** One or two sentences about a talk: its subtitle, and the beginning of its abstract. */
export function excerpt({
  title,
  summary,
  abstract,
}: Pick<DraftTalk, 'title' | 'summary' | 'abstract'>): string | null {
  const paragraph = (abstract ?? '')
    .slice(0, 3000)
    .split(/\n\n+/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .find((text) => isProse(text) && text !== title);
  const begin = summary ? `${summary}${/[.!?…]$/.test(summary) ? '' : '.'} ` : '';
  const text = `${begin}${whole(paragraph ?? '', longest.summary - begin.length)}`.trim();
  return text
    ? shorten(text, longest.summary)
    : abstract && shorten(abstract.replace(/\s+/g, ' '), longest.summary);
}

/** Not a heading, a greeting or a list. */
const isProse = (text: string): boolean =>
  !text.startsWith('- ') && (text.length > 60 || (text.length > 25 && /[.!?…]["”')]?$/.test(text)));

/** As many whole sentences as fit; the beginning of the first if not even that does. */
function whole(text: string, length: number): string {
  if (length < 60) return '';
  let kept = '';
  for (const [part] of text.matchAll(sentence)) {
    if (kept.length + part.trimEnd().length > length) break;
    kept += part;
  }
  return kept.trim() || shorten(text, length);
}
