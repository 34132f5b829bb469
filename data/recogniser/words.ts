import type { Prior } from '../model/project.ts';

/** What the matcher needs of a lexicon, as JSON. */
export type WordsJson = {
  /** Source of the expression that finds where a spelling may begin. */
  readonly starts: string;
  /** First three characters of a first word, to the lines `word TAB form TAB owner TAB prior`, and `TAB exact` where the case counts, each between line breaks. */
  readonly buckets: Readonly<Record<string, string>>;
};

/**
 * Of what a word speaks that is no project: whose the field is, the field, IT, software in general, or
 * another world.
 */
export type TermClass = 'name' | 'term' | 'weak-term' | 'soft-term' | 'world-term';

/** Whether a cue of a project speaks for it or against it. */
export type CueSide = 'for' | 'against';

/** What a found spelling means: a name or a cue of an owner, or a term of the field (`project` null). */
export type Meaning<Owner> = {
  /** Lower case, one blank for each separator. */
  readonly key: string;
  /** As the catalogue writes it, one blank for each separator. */
  readonly text: string;
  readonly project: Owner | null;
  readonly prior: Prior | TermClass | CueSide;
  /** Only this case counts. */
  readonly exact: boolean;
};

export type Words<Owner> = {
  /** Finds where a spelling may begin. */
  readonly starts: RegExp;
  /** The spellings that begin with this lower-case word. */
  senses(word: string): readonly Meaning<Owner>[];
};

/** Free: a bucket is searched as the text that it is, and only what a page names is ever parsed. */
export function openWords<Owner>(json: WordsJson, ownerOf: (index: number) => Owner): Words<Owner> {
  const words = new Map<string, readonly Meaning<Owner>[]>();
  const read = (word: string) => {
    const bucket = json.buckets[word.slice(0, 3)] ?? '';
    const start = `\n${word}\t`;
    const found: Meaning<Owner>[] = [];
    for (let at = bucket.indexOf(start); at >= 0; at = bucket.indexOf(start, at + 1)) {
      const line = bucket.slice(at + start.length, bucket.indexOf('\n', at + 1));
      const [text, owner, prior, exact] = line.split('\t') as [
        string,
        string,
        Meaning<Owner>['prior'],
        string?,
      ];
      found.push({
        key: text.toLowerCase(),
        text,
        project: owner ? ownerOf(+owner) : null,
        prior,
        exact: exact === 'exact',
      });
    }
    // What a bucket does not have is remembered too, but not every word of an endless page.
    if (words.size > 20_000) words.clear();
    words.set(word, found);
    return found;
  };
  return {
    starts: new RegExp(json.starts, 'gi'),
    senses: (word) => words.get(word) ?? read(word),
  };
}
