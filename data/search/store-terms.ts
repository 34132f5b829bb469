import { fieldNames, type NumberedTalks } from './number-words.ts';

/** Talk, how often, talk, how often … */
type Postings = number[];

const summary = fieldNames.indexOf('summary');
/** Behind the fields: the keywords, which are the summary of the small index. */
const keywords = fieldNames.length;

/** Of both indexes, as JSON text that `openTerms` reads once it is parsed. */
export type TermTexts = { readonly small: string; readonly full: string };

/**
 * The terms of talks, numbered as they come: what MiniSearch itself would write of them, in a
 * quarter of the time. Its tree of words is needed for searching only, and what the two indexes
 * share is written once. Words stand in the order in which they came: so loading them walks past
 * the rarest first letters last, which are many where there is Chinese or Japanese.
 */
export function storeTerms(
  { words, talks }: NumberedTalks,
  keywordsOf: readonly (readonly number[])[],
): TermTexts {
  const postings: Postings[][] = words.map(() => []);
  const lengths = talks.map((talk, at) =>
    [...talk, keywordsOf[at]!].map((text, field) => post(postings, text, field, at)),
  );
  const places = talks.map((_, at) => `,"${at}":`);
  const small: string[] = [];
  const full: string[] = [];
  postings.forEach((lists, number) => {
    const word = JSON.stringify(words[number]);
    let shared = '';
    for (let field = 0; field < summary; field += 1) shared += textOf(lists[field], field, places);
    const few = shared + textOf(lists[keywords], summary, places);
    if (few !== '') small.push(`[${word},{${few.slice(1)}}]`);
    full.push(`[${word},{${(shared + textOf(lists[summary], summary, places)).slice(1)}}]`);
  });
  const lean = lengths.map((each) => [...each.slice(0, summary), each[keywords]!]);
  return {
    small: fileText(lean, small),
    full: fileText(
      lengths.map((each) => each.slice(0, keywords)),
      full,
    ),
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

function textOf(list: Postings | undefined, field: number, places: readonly string[]): string {
  if (list === undefined) return '';
  let text = '';
  for (let at = 0; at < list.length; at += 2) text += places[list[at]!]! + list[at + 1]!;
  return `,"${field}":{${text.slice(1)}}`;
}

function fileText(lengths: readonly (readonly number[])[], index: readonly string[]): string {
  const head = {
    documentCount: lengths.length,
    nextId: lengths.length,
    fieldIds: Object.fromEntries(fieldNames.map((name, field) => [name, field])),
    averageFieldLength: averages(lengths),
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  };
  const ids = lengths.map((_, at) => `"${at}":${at}`);
  const lines = lengths.map((each, at) => `"${at}":[${each.join()}]`);
  return `${JSON.stringify(head).slice(0, -1)},"documentIds":{${ids.join()}},"fieldLength":{${lines.join()}},"index":[${index.join()}]}`;
}

/** Step by step, as MiniSearch does it, so that they are the same to the last digit. */
function averages(lengths: readonly (readonly number[])[]): readonly number[] {
  const averages: number[] = [];
  lengths.forEach((each, count) =>
    each.forEach((length, field) => {
      averages[field] = ((averages[field] ?? 0) * count + length) / (count + 1);
    }),
  );
  return averages;
}
