import { learnNames, readPeople, type Known } from './read-people.ts';

/** A title without its speakers. */
export type SplitTitle = {
  readonly title: string;
  readonly speakers: readonly string[];
  /** It ends in `...`: the end was cut off. */
  readonly cut: boolean;
};

const dash = /\s+[-–—]\s+/g;
/** `Metal3?- Ádám Rozmán`, `Ready? -Chad M. Crowell`: a blank is missing. */
const tightDash = /(?<=[^\s-])[-–—]\s+(?=\p{Lu})|(?<=\S)\s+[-–—](?=\p{Lu})/gu;
const ellipsis = /\s*(?:\.\.\.|…)\s*$/;

/**
 * `Title - Speaker, Company & Speaker, Company`: the title and the speakers. A dash belongs to the
 * title unless persons follow, and it is the last such dash that counts.
 */
export function splitTitle(text: string, known: Known): SplitTitle {
  const cut = ellipsis.test(text);
  const whole = text.replace(ellipsis, '').trim();
  for (const { title, tail } of tails(whole)) {
    const speakers = readPeople(tail, known);
    if (!speakers || speakers.length === 0) continue;
    return { title, speakers: cut ? withoutCutName(speakers, tail) : speakers, cut: false };
  }
  return { title: cut ? `${whole}…` : whole, speakers: [], cut };
}

/** Every way to part a text at a dash, the last dash first. */
function tails(text: string): readonly { readonly title: string; readonly tail: string }[] {
  return [dash, tightDash].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map((match) => ({
        title: text.slice(0, match.index).trim(),
        tail: text.slice(match.index + match[0].length).trim(),
      }))
      .filter(({ title, tail }) => title && tail)
      .toReversed()
      .slice(0, 8),
  );
}

/** The last name of a cut text may be half of one, unless a company stands behind it. */
const withoutCutName = (speakers: readonly string[], tail: string): readonly string[] =>
  tail.endsWith(speakers.at(-1)!) ? speakers.slice(0, -1) : speakers;

/** Learns from all titles of a file at once who is a person and what is a company. */
export const learnFromTitles = (titles: readonly string[]): Known =>
  learnNames(
    titles.flatMap((title) => {
      const tail = tails(title.replace(ellipsis, '').trim())[0]?.tail;
      return tail?.includes(',') ? [tail] : [];
    }),
  );
