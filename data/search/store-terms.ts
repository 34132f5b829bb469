import { fields, type IndexedTalk } from './term-index.ts';

/** By field: talk, how often, talk, how often … */
type Postings = number[][];

const names = Object.keys(fields) as readonly (keyof IndexedTalk)[];

/**
 * The terms of talks, numbered as they come, as JSON text that `openTerms` reads once it is parsed:
 * what MiniSearch itself would write of them, in a third of the time. Its tree of words is needed
 * for searching only. Words stand in the order in which they came: loading them, one walks past
 * the rarest first letters last.
 */
export function storeTerms(talks: readonly IndexedTalk[]): string {
  const words = new Map<string, Postings>();
  const sums = names.map(() => 0);
  const lengths: string[] = [];
  talks.forEach((talk, id) => {
    const counts = names.map((name, field) => post(words, talk[name], field, id));
    counts.forEach((count, field) => (sums[field] = averageWith(sums[field]!, id, count)));
    lengths.push(`"${id}":[${counts.join()}]`);
  });
  const head = {
    documentCount: talks.length,
    nextId: talks.length,
    fieldIds: Object.fromEntries(names.map((name, field) => [name, field])),
    averageFieldLength: talks.length > 0 ? sums : [],
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  };
  const ids = talks.map((_, id) => `"${id}":${id}`);
  const index = [...words].map(
    ([word, postings]) => `[${JSON.stringify(word)},${textOf(postings)}]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},"documentIds":{${ids.join()}},"fieldLength":{${lengths.join()}},"index":[${index.join()}]}`;
}

/** Answers how many words the field has, each counted once; none counts as one, as in MiniSearch. */
function post(
  words: Map<string, Postings>,
  text: readonly string[],
  field: number,
  talk: number,
): number {
  let count = 0;
  for (const word of text) {
    let postings = words.get(word);
    if (postings === undefined) words.set(word, (postings = []));
    const list = (postings[field] ??= []);
    if (list[list.length - 2] === talk) list[list.length - 1]! += 1;
    else {
      list.push(talk, 1);
      count += 1;
    }
  }
  return Math.max(count, 1);
}

/** Step by step, so that it is the same number to the last digit. */
const averageWith = (average: number, count: number, length: number): number =>
  (average * count + length) / (count + 1);

function textOf(postings: Postings): string {
  let text = '';
  postings.forEach((list, field) => {
    let part = '';
    for (let at = 0; at < list.length; at += 2) part += `,"${list[at]}":${list[at + 1]}`;
    text += `,"${field}":{${part.slice(1)}}`;
  });
  return `{${text.slice(1)}}`;
}
