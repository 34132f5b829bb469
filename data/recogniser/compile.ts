import type { Project, Spelling } from '../model/project.ts';
import { firstWords, formOf, keyOf } from '../text/spelling.ts';
import type { Lexicon } from './lexicon.ts';
import { callSource, placesOf } from './places.ts';
import { startsExpression } from './starts.ts';
import { cueForm } from './cues.ts';
import { isCommonWord } from '../text/common-words.ts';
import { softwareTerms } from './software-terms.ts';
import { fieldNames, fieldPlaces, strongTerms, weakTerms } from './terms.ts';
import { worldTerms } from './world-terms.ts';
import { most } from './most.ts';
import { weights } from './weights.ts';
import type { Lexicons, NamesJson } from './names.ts';
import type { CueSide, WordsJson } from './words.ts';

/**
 * The longest expressions that are worth their compilation, about 0.2 to 1 ms for each 1,000 characters:
 * in each page, and once in the background, where a megabyte takes half the time for it. From 20,000
 * on they are slow.
 */
const longestInPages = 4_000;
const longestInReferee = 15_000;

type Entry = { readonly text: string; readonly owner: string; readonly prior: string };

/** Everything that is made of the catalogue. Runs at build time or in the background (10,000 names: 100 ms). */
export const compileLexicons = (projects: readonly Project[]): Lexicons => ({
  lexicon: compileLexicon(projects),
  names: compileNames(projects),
});

/** Prepares the spellings for pages. */
export const compileNames = (projects: readonly Project[]): NamesJson => ({
  ...wordsOf(namesOf(projects), longestInPages),
  ids: projects.map(({ id }) => id),
  unmarked: projects.filter(({ marked }) => !marked).map(({ id }) => id),
});

/** Prepares the whole catalogue for the referee. */
export function compileLexicon(projects: readonly Project[]): Lexicon {
  const terms = Object.entries(termsByClass).flatMap(([prior, texts]) =>
    [...new Set(texts)].flatMap((text) => entryOf({ text, case: termCase(text) }, '', prior)),
  );
  const general = new Set(
    [...terms, ...namesOf(projects).filter(({ prior }) => prior.startsWith('coined'))].map(
      ({ text }) => cueForm(text),
    ),
  );
  const isGeneral = (cue: string): boolean => {
    const form = cueForm(plain(cue));
    return general.has(form) || general.has(form.replace(/s$/, '')) || isCommonWord(form);
  };
  return {
    ...wordsOf([...namesOf(projects), ...terms], longestInReferee),
    projects: projects.map((project) =>
      [
        project.id,
        plain(project.name),
        project.maturity === 'other' ? '' : '1',
        list(project.cues.for.filter((cue) => !isGeneral(cue))),
        list(project.cues.against),
        list(project.cues.for.filter(isGeneral)),
      ].join('\t'),
    ),
    cues: wordsOf(wideCues(projects, general), longestInReferee),
    places: homes(projects),
    called: callSource,
    kinds: Object.fromEntries(
      Object.keys({ ...most, ...weights }).map((kind) => [
        kind,
        [weights[kind] ?? 0, most[kind] ?? 1],
      ]),
    ),
  };
}

const termsByClass = {
  name: fieldNames,
  term: strongTerms,
  'weak-term': weakTerms,
  'soft-term': softwareTerms,
  'world-term': worldTerms,
};

const namesOf = (projects: readonly Project[]): Entry[] =>
  projects.flatMap(({ spellings }, index) =>
    spellings.flatMap((spelling) => entryOf(spelling, String(index), spelling.prior)),
  );

function entryOf(
  spelling: Pick<Spelling, 'text' | 'case'>,
  owner: string,
  prior: string,
): readonly Entry[] {
  const text = formOf(spelling.text);
  if (!text) return [];
  return [{ text, owner, prior: spelling.case === 'exact' ? `${prior}\texact` : prior }];
}

/**
 * Cues that speak wherever they stand in a page: phrases, and words that are not in every text, which
 * is known of English. For a project no name of another: all names of a page are heard anyway.
 */
function wideCues(projects: readonly Project[], general: ReadonlySet<string>): Entry[] {
  const names = new Set(namesOf(projects).map(({ text }) => cueForm(text)));
  const isTelling = ({ text, prior }: Entry) =>
    /^[\x20-\x7E]+$/.test(text) &&
    !isCommonWord(text) &&
    !general.has(cueForm(text)) &&
    !(prior === 'for' && names.has(cueForm(text)));
  const entriesOf = (index: number, cues: readonly string[], prior: CueSide): Entry[] =>
    cues.map((cue) => ({ text: formOf(cue), owner: String(index), prior })).filter(isTelling);
  return projects.flatMap(({ cues }, index) => [
    ...entriesOf(index, cues.for, 'for'),
    ...entriesOf(index, cues.against, 'against'),
  ]);
}

const wordsOf = (entries: readonly Entry[], longest: number): WordsJson => ({
  starts: startsExpression(new Set(entries.map((entry) => keyOf(entry.text))), longest),
  buckets: bucketsOf(
    entries.map(({ text, owner, prior }) => [keyOf(text), `${text}\t${owner}\t${prior}`]),
  ),
});

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const list = (texts: readonly string[]) =>
  texts.map((text) => cueForm(plain(text.replaceAll('|', ' ')))).join('|');
/** Abbreviations are terms in this case only: `OCI`, but `Sidecar` and `sidecar`. */
const termCase = (text: string) => (/^[A-Z]{2,}/.test(text) ? 'exact' : 'any');

function bucketsOf(
  lines: readonly (readonly [key: string, line: string])[],
): Record<string, string> {
  const buckets = new Map<string, Set<string>>();
  for (const [key, line] of lines) {
    for (const word of firstWords(key)) {
      const prefix = word.slice(0, 3);
      buckets.set(prefix, (buckets.get(prefix) ?? new Set()).add(`${word}\t${line}`));
    }
  }
  return Object.fromEntries(
    [...buckets].map(([prefix, set]) => [prefix, `\n${[...set].join('\n')}\n`]),
  );
}

/** Sites, repositories, and owners of repositories that belong to one family of projects only. */
function homes(projects: readonly Project[]): Record<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const project of projects) {
    const owner = ownerOf(project);
    if (owner)
      owners.set(owner, (owners.get(owner) ?? new Set()).add(project.parent ?? project.id));
  }
  const places = new Map<string, Set<number>>(fieldPlaces.map((place) => [place, new Set()]));
  const add = (place: string | null | undefined, index: number) => {
    if (place) places.set(place, (places.get(place) ?? new Set()).add(index));
  };
  for (const [index, project] of projects.entries()) {
    const owner = ownerOf(project);
    for (const url of [project.homepage, ...(project.alsoAt ?? [])])
      if (url) add(siteOf(url), index);
    if (project.repository) add(placesOf(project.repository).at(-1), index);
    if (owner && owners.get(owner)?.size === 1 && !fieldPlaces.includes(owner)) add(owner, index);
  }
  return Object.fromEntries([...places].map(([place, set]) => [place, [...set].join(',')]));
}

const codeHost = /^(?:github|gitlab)\.com/;
const ownerOf = ({ repository }: Project) => {
  const owner = repository && placesOf(repository).at(-2);
  return owner && codeHost.test(owner) && owner.includes('/') ? owner : null;
};

/** The host, with the first part of the path where there is one; a bare code host is no site. */
function siteOf(homepage: string): string | undefined {
  const [host, ...paths] = placesOf(homepage).filter(
    (place, index, all) => index > 0 || all.length === 1 || !all[1]!.endsWith(`.${place}`),
  );
  return codeHost.test(host ?? '') ? paths.at(-1) : (paths[0] ?? host);
}
