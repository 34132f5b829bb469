import type { SpeakerEntry } from '../model/browse.ts';
import type { TalkFacts } from '../search/index-file.ts';
import { newestFirst } from '../search/project-talks.ts';
import { fold } from '../text/search-words.ts';

export type SpeakerFacts = {
  /** As most of the talks write it. */
  readonly name: string;
  /** Newest first. */
  readonly talks: readonly TalkFacts[];
};

/** Equal for two ways to write a name that differ in case, accents or spaces alone. */
export const speakerKey = (name: string): string => fold(name).trim().replace(/\s+/g, ' ');

/** Everybody who gave a talk, by `speakerKey`, most talks first. */
export function speakersOf(talks: readonly TalkFacts[]): ReadonlyMap<string, SpeakerFacts> {
  const keys = new Map<string, string>();
  const people = new Map<string, { readonly names: string[]; readonly talks: TalkFacts[] }>();
  for (const talk of talks) {
    for (const name of talk.speakers) {
      // Folding is the dear part, and names come back.
      const key = keys.get(name) ?? speakerKey(name);
      keys.set(name, key);
      const person = people.get(key);
      if (person === undefined) people.set(key, { names: [name], talks: [talk] });
      else if (person.talks.at(-1) !== talk) {
        person.names.push(name);
        person.talks.push(talk);
      }
    }
  }
  const known = [...people].map(([key, { names, talks: own }]) => [key, { name: commonest(names), talks: own.sort(newestFirst) }] as const); // prettier-ignore
  return new Map(known.sort(([a, one], [b, other]) => other.talks.length - one.talks.length || (a < b ? -1 : 1))); // prettier-ignore
}

/** One row of the list of speakers. */
export const speakerEntry = ({ name, talks }: SpeakerFacts): SpeakerEntry => ({
  name,
  talks: talks.length,
  recorded: talks.filter(({ recorded }) => recorded).length,
  first: talks.at(-1)!.day.slice(0, 4),
  latest: talks[0]!.day.slice(0, 4),
});

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
