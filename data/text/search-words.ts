/** A word as the search knows it, and where it stands (UTF-16 offsets, end exclusive). */
export type SearchWord = { readonly word: string; readonly start: number; readonly end: number };

/** Words joined by a hyphen, a dot and the like: `cert-manager`, `node.js`, `CI/CD`. */
export type SearchGroup = {
  /** All of it as one word: `certmanager`. */
  readonly whole: SearchWord;
  readonly words: readonly {
    readonly word: SearchWord;
    /** Its parts where capitals tell them: `open`, `telemetry`; else empty. */
    readonly parts: readonly SearchWord[];
  }[];
};

const run = /\p{L}(?:\+\+|#)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Scripts that are written without spaces: where a word ends, only a dictionary knows. */
const spaceless =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const joint = /^[-‐‑./_'’&]$/;
const hump = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Letters that Unicode does not take apart into a base and a mark. */
const bases: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th', // prettier-ignore
};
const longest = 60;

const ascii = /^[\0-\x7f]*$/;

/** Lower case without accents, so that `Michał` is found by `michal`. */
export const fold = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        // The voicing marks of Japanese make other words: they stay.
        .replace(/(?![\u3099\u309a])\p{M}/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[ßøłđðæœıþ]/g, (letter) => bases[letter]!);

/** The groups of a text, in order. */
export function searchGroups(text: string): readonly SearchGroup[] {
  const groups: SearchWord[][] = [];
  let end = -1;
  for (const match of text.matchAll(run)) {
    const word = wordAt(text, match.index, match.index + match[0].length);
    const stretches = ascii.test(word.word) ? [word] : stretchesOf(text, word);
    for (const stretch of stretches) {
      if (Array.isArray(stretch)) groups.push(stretch);
      else if (groups.length > 0 && joint.test(text.slice(end, stretch.start)))
        groups.at(-1)!.push(stretch);
      else groups.push([stretch]);
    }
    end = word.end;
  }
  return groups.map((words) => ({
    whole: {
      word: words.map(({ word }) => word).join(''),
      start: words[0]!.start,
      end: words.at(-1)!.end,
    },
    words: words.map((word) => ({ word, parts: partsOf(text, word) })),
  }));
}

const wordAt = (text: string, start: number, end: number): SearchWord => ({
  word: fold(text.slice(start, end)),
  start,
  end,
});

/** A run in which scripts meet, as `Kubernetes上的`: each spaceless stretch is words of its own. */
function stretchesOf(text: string, { start, end }: SearchWord): (SearchWord | SearchWord[])[] {
  const stretches: (SearchWord | SearchWord[])[] = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(spaceless)) {
    const from = start + match.index;
    if (from > at) stretches.push(wordAt(text, at, from));
    at = from + match[0].length;
    stretches.push(
      [...segmenter.segment(match[0])].map(({ segment, index }) =>
        wordAt(text, from + index, from + index + segment.length),
      ),
    );
  }
  if (at < end) stretches.push(wordAt(text, at, end));
  return stretches;
}

function partsOf(text: string, word: SearchWord): readonly SearchWord[] {
  const written = text.slice(word.start, word.end);
  // Most words are in lower case.
  if (written === word.word && ascii.test(written)) return [];
  // Two dictionaries may cut one text in two ways; its characters are the same in both.
  if (written.search(spaceless) === 0) return split(text, word, [...written]);
  const parts = written.split(hump);
  // `eBPF` and `iSCSI` are not two words.
  return parts.some((part) => part.length < 2) ? [] : split(text, word, parts);
}

function split(text: string, { start }: SearchWord, parts: readonly string[]): SearchWord[] {
  if (parts.length < 2) return [];
  let at = start;
  return parts.map((part) => {
    at += part.length;
    return wordAt(text, at - part.length, at);
  });
}

/** Every word under which a text is found: wholes, words and parts. */
export function searchWords(text: string): readonly SearchWord[] {
  return searchGroups(text).flatMap(({ whole, words }) => [
    ...(words.length > 1 && whole.word.length <= longest ? [whole] : []),
    ...words.flatMap(({ word, parts }) => [word, ...parts]),
  ]);
}

/** The letters and digits of a name alone: equal for `Argo CD`, `argo-cd` and `ArgoCD`. */
export const nameKey = (name: string): string =>
  searchGroups(name)
    .map(({ whole }) => whole.word)
    .join('');

/** Where the found terms stand in a text, for highlighting: in order, without overlaps. */
export function matchSpans(
  text: string,
  terms: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const wanted = new Set(terms);
  const found = searchWords(text).filter(({ word }) => wanted.has(word));
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
