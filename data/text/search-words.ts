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

/** Lower case without accents, so that `Michał` is found by `michal`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðæœıþ]/g, (letter) => bases[letter]!);

/** The groups of a text, in order. */
export function searchGroups(text: string): readonly SearchGroup[] {
  const groups: SearchWord[][] = [];
  let end = -1;
  for (const match of text.matchAll(run)) {
    const word = { word: fold(match[0]), start: match.index, end: match.index + match[0].length };
    if (joint.test(text.slice(end, word.start)) && groups.length > 0) groups.at(-1)!.push(word);
    else groups.push([word]);
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

function partsOf(text: string, { start, end }: SearchWord): readonly SearchWord[] {
  const parts = text.slice(start, end).split(hump);
  // `eBPF` and `iSCSI` are not two words.
  if (parts.length < 2 || parts.some((part) => part.length < 2)) return [];
  let at = start;
  return parts.map((part) => {
    at += part.length;
    return { word: fold(part), start: at - part.length, end: at };
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
