import type { Prior } from '../model/project.ts';
import { firstWords, formOf } from '../text/spelling.ts';

/** What the matcher needs of a lexicon, as JSON. */
export type WordsJson = {
  /** Source of the expression that finds where a spelling may begin. */
  readonly starts: string;
  /** First three characters of a first word, to its spellings: `text TAB owner TAB flag`, a line each. */
  readonly buckets: Readonly<Record<string, string>>;
};

/** What a found spelling means: something of an owner, or a term of the field (`project` null). */
export type Meaning<Owner> = {
  /** Lower case, one blank for each separator. */
  readonly key: string;
  /** As the catalogue writes it, one blank for each separator. */
  readonly text: string;
  readonly project: Owner | null;
  readonly prior: Prior | 'term' | 'weak-term';
  /** Only this case counts. */
  readonly exact: boolean;
};

export type Words<Owner> = {
  readonly starts: RegExp;
  /** The spellings that begin with this lower-case word. */
  senses(word: string): readonly Meaning<Owner>[];
};

const priors = { c: 'coined', w: 'word', o: 'common', t: 'term', s: 'weak-term' } as const;

/** Cheap: a bucket is split when a text first has a word of it. */
export function openWords<Owner>(json: WordsJson, ownerOf: (index: number) => Owner): Words<Owner> {
  const words = new Map<string, Meaning<Owner>[]>();
  const opened = new Set<string>();
  const open = (prefix: string) => {
    opened.add(prefix);
    for (const line of json.buckets[prefix]?.split('\n') ?? []) {
      const [spelling, owner, flag] = line.split('\t') as [string, string, string];
      const text = formOf(spelling);
      const meaning = {
        key: text.toLowerCase(),
        text,
        project: owner ? ownerOf(+owner) : null,
        prior: priors[flag[0] as keyof typeof priors],
        exact: flag.length > 1,
      };
      for (const word of firstWords(meaning.key)) {
        if (!word.startsWith(prefix) || (prefix.length < 3 && word !== prefix)) continue;
        const known = words.get(word);
        if (known) known.push(meaning);
        else words.set(word, [meaning]);
      }
    }
  };
  return {
    starts: new RegExp(json.starts, 'gi'),
    senses(word) {
      const prefix = word.slice(0, 3);
      if (!words.has(word) && !opened.has(prefix)) open(prefix);
      return words.get(word) ?? [];
    },
  };
}
