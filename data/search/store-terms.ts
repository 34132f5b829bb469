import { fieldNames } from './fields.ts';
import type { StoredTerms } from './index-file.ts';
import type { NumberedTalks } from './number-words.ts';
import { pack, packAll } from './packed.ts';

/** Talk, how often, talk, how often … */
type Postings = number[];

const summary = fieldNames.indexOf('summary');
/** Behind the fields: the keywords, which are the summary of the small index. */
const keywords = fieldNames.length;

/**
 * The terms of both indexes, of talks numbered as they come. What the two share is written once.
 */
export function storeTerms(
  { words, talks }: NumberedTalks,
  keywordsOf: readonly (readonly number[])[],
): { readonly small: StoredTerms; readonly full: StoredTerms } {
  const postings: Postings[][] = words.map(() => []);
  const lengths = [...fieldNames, 'keywords'].map((): number[] => []);
  talks.forEach((talk, at) => {
    [...talk, keywordsOf[at]!].forEach((text, field) =>
      lengths[field]!.push(post(postings, text, field, at)),
    );
  });
  const small: Written[] = [];
  const full: Written[] = [];
  for (const number of sorted(words)) {
    const word = words[number]!;
    const lists = postings[number]!;
    let shared = '';
    for (let field = 0; field < summary; field += 1) shared += textOf(lists[field], field);
    const few = shared + textOf(lists[keywords], summary);
    if (few !== '') small.push({ word, text: few });
    full.push({ word, text: shared + textOf(lists[summary], summary) });
  }
  const lengthTexts = lengths.map(packAll);
  return {
    small: stored(small, lengthTexts.toSpliced(summary, 1)),
    full: stored(full, lengthTexts.slice(0, keywords)),
  };
}

/** Answers how many words the text has, each counted once; none counts as one, as in MiniSearch. */
function post(
  postings: readonly Postings[][],
  text: readonly number[],
  field: number,
  talk: number,
): number {
  let count = 0;
  for (const word of text) {
    const list = (postings[word]![field] ??= []);
    if (list[list.length - 2] === talk) list[list.length - 1]! += 1;
    else {
      list.push(talk, 1);
      count += 1;
    }
  }
  return Math.max(count, 1);
}

const sorted = (words: readonly string[]): readonly number[] =>
  words.map((_, at) => at).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));

type Written = { readonly word: string; readonly text: string };

function textOf(list: Postings | undefined, field: number): string {
  if (list === undefined) return '';
  let text = pack(field) + pack(list.length / 2);
  let last = 0;
  for (let at = 0; at < list.length; at += 2) {
    text += pack(list[at]! - last) + pack(list[at + 1]!);
    last = list[at]!;
  }
  return text;
}

const stored = (written: readonly Written[], lengths: readonly string[]): StoredTerms => ({
  words: written.map(({ word }) => word).join('\n'),
  sizes: packAll(written.map(({ text }) => text.length)),
  postings: written.map(({ text }) => text).join(''),
  lengths,
});
