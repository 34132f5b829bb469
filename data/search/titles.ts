import type { TalkId } from '../model/ids.ts';
import { hashOf } from '../text/hash.ts';
import { searchGroups, searchWords } from '../text/search-words.ts';
import { isIdle } from './idle-words.ts';
import { readWords } from './read-words.ts';

/**
 * What is seen of each talk, as plain text in pieces, newest first: it answers while the index is
 * still being read, in a time that does not grow with the number of talks.
 */
type Line = {
  readonly title: readonly string[];
  readonly speakers: readonly string[];
  readonly event: readonly string[];
};

/** So many talks stand in one piece. */
const pieceSize = 2_000;
const newLine = '\v';
const afterTitle = ' | ';
/** Changes with how words are made, as that of the index does. */
const madeWith = `titles@1 ${hashOf(
  searchWords('cert-manager OpenTelemetry C++ Zoë eBPF')
    .map(({ word }) => word)
    .join(),
)}`;

/** The pieces, to be stored. */
export function storeTitles(ids: readonly TalkId[], talks: readonly Line[]): readonly string[] {
  const lines = talks.map(({ title, speakers, event }, at) => {
    const seen = [title, speakers, event].map((words) => words.join(' ')).join(afterTitle);
    return `${ids[at]!}\t ${seen} `;
  });
  return Array.from({ length: Math.ceil(lines.length / pieceSize) }, (_, piece) => {
    const own = lines.slice(piece * pieceSize, (piece + 1) * pieceSize);
    return [madeWith, ...own, ''].join(newLine);
  });
}

/** The words of a query that titles can answer; null where it takes the index. */
export function titleWords(query: string): readonly string[] | null {
  const { words, filters, phrases, without } = readWords(query);
  if (filters.length + phrases.length + without.length > 0) return null;
  const groups = searchGroups(words);
  const telling = groups.filter(({ whole }) => !isIdle(whole.word));
  const asked = (telling.length > 0 ? telling : groups).flatMap((group) =>
    group.words.map(({ word }) => word.word),
  );
  return asked.length === 0 ? null : asked;
}

/** Talks by how sure it is that they are meant; in each, newest first. */
type Found = { readonly exact: TalkId[]; readonly begun: TalkId[]; readonly elsewhere: TalkId[] };

/** Gathers talks that have all words, piece by piece, until there are `limit`. */
export function titleHits(words: readonly string[], limit: number) {
  const found: Found = { exact: [], begun: [], elsewhere: [] };
  // One or two letters are a word, unless they are still being typed.
  const wanted = words.map((word, at) => {
    const whole = word.length < (at === words.length - 1 ? 2 : 3);
    return whole ? ` ${word} ` : ` ${word}`;
  });
  const rarest = wanted.toSorted((a, b) => b.length - a.length)[0]!;
  return {
    /** False if the piece was made by another version of the code. */
    add(piece: string): boolean {
      if (!piece.startsWith(madeWith)) return false;
      for (let at = piece.indexOf(rarest); at >= 0;) {
        const end = piece.indexOf(newLine, at);
        sort(piece.slice(piece.lastIndexOf(newLine, at) + 1, end), words, wanted, found);
        at = piece.indexOf(rarest, end);
      }
      return true;
    },
    enough: () => found.exact.length + found.begun.length >= limit,
    /** The newest of the surest. */
    best: (): readonly TalkId[] =>
      [...found.exact, ...found.begun, ...found.elsewhere].slice(0, limit),
  };
}

function sort(line: string, words: readonly string[], wanted: readonly string[], found: Found) {
  const tab = line.indexOf('\t');
  const seen = line.slice(tab + 1);
  if (!wanted.every((word) => seen.includes(word))) return;
  const title = `${seen.split(afterTitle, 1)[0]!} `;
  const has = (text: string) => title.includes(text);
  const inTitle = wanted.every(has);
  const exact = inTitle && words.every((word) => has(` ${word} `));
  found[exact ? 'exact' : inTitle ? 'begun' : 'elsewhere'].push(line.slice(0, tab) as TalkId);
}
