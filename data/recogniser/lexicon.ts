import { projectId, type ProjectId } from '../model/ids.ts';
import type { Prior } from '../model/project.ts';
import { firstWords, keyOf } from '../text/spelling.ts';

/** The compiled spellings, as JSON. Made by `compileLexicon`, opened on the page. */
export type Lexicon = {
  /** Source of the expression that finds where a spelling may begin. */
  readonly starts: string;
  /** First three characters of a first word, to its spellings: `text TAB owner TAB flag`, a line each. */
  readonly buckets: Readonly<Record<string, string>>;
  /** A line each: `id TAB name TAB 1 if of the field TAB cues for TAB cues against`, lists by `|`. */
  readonly projects: readonly string[];
  /** `host`, `host/owner`, `host/owner/repository`, lower case, to the projects at home there (`1,7`; empty: the field). */
  readonly places: Readonly<Record<string, string>>;
  /** What each kind of evidence is worth. */
  readonly weights: Readonly<Record<string, number>>;
  /** Words that begin sentences and headings, by blanks. */
  readonly ordinary: string;
  /** Recognised, but not marked unless the reader asks for it. */
  readonly unmarked: readonly string[];
};

export type LexiconProject = {
  readonly id: ProjectId;
  readonly name: string;
  /** Belongs to the cloud-native field itself (a CNCF project), not only beside it. */
  readonly field: boolean;
  /** In the form in which they are compared; see `cueForm`. */
  readonly cuesFor: readonly string[];
  readonly cuesAgainst: readonly string[];
};

/** What a found spelling means: a project, or a term of the field (`project` null). */
export type Sense = {
  readonly key: string;
  /** As the catalogue writes it. */
  readonly text: string;
  readonly project: LexiconProject | null;
  readonly prior: Prior | 'term' | 'weak-term';
  readonly exact: boolean;
};

export type OpenLexicon = {
  readonly starts: RegExp;
  /** The projects that are at home in a place; none, but not null, for a place of the field itself. */
  atHome(place: string): readonly ProjectId[] | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly ordinary: ReadonlySet<string>;
  readonly unmarked: ReadonlySet<ProjectId>;
  /** The spellings that begin with this lower-case word. */
  senses(word: string): readonly Sense[];
  /** The name of a project that was found since the lexicon was opened. */
  nameOf(id: ProjectId): string;
};

const priors = { c: 'coined', w: 'word', o: 'common', t: 'term', s: 'weak-term' } as const;
const none: readonly Sense[] = [];

/** Cheap: buckets and projects are split when a text first needs them. */
export function openLexicon(json: Lexicon): OpenLexicon {
  const words = new Map<string, Sense[]>();
  const opened = new Set<string>();
  const projects: LexiconProject[] = [];
  const names = new Map<ProjectId, string>();

  const project = (index: number) => {
    const known = (projects[index] ??= parseProject(json.projects[index]!));
    names.set(known.id, known.name);
    return known;
  };
  const openBucket = (prefix: string) => {
    opened.add(prefix);
    for (const line of Object.hasOwn(json.buckets, prefix)
      ? json.buckets[prefix]!.split('\n')
      : []) {
      const [text, owner, flag] = line.split('\t') as [string, string, string];
      const sense: Sense = {
        key: keyOf(text),
        text,
        project: owner ? project(Number(owner)) : null,
        prior: priors[flag.charAt(0) as keyof typeof priors],
        exact: flag.length > 1,
      };
      for (const word of firstWords(sense.key)) {
        if (word.slice(0, 3) !== prefix) continue;
        const known = words.get(word);
        if (known) known.push(sense);
        else words.set(word, [sense]);
      }
    }
  };
  return {
    starts: new RegExp(json.starts, 'gi'),
    atHome(place) {
      if (!Object.hasOwn(json.places, place)) return null;
      return list(json.places[place]!, ',').map((index) => project(Number(index)).id);
    },
    weights: json.weights,
    ordinary: new Set(json.ordinary.split(' ')),
    unmarked: new Set(json.unmarked.map(projectId)),
    senses(word) {
      const known = words.get(word);
      if (known) return known;
      const prefix = word.slice(0, 3);
      if (opened.has(prefix)) return none;
      openBucket(prefix);
      return words.get(word) ?? none;
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}

function parseProject(line: string): LexiconProject {
  const [id, name, field, cuesFor, cuesAgainst] = line.split('\t') as string[];
  return {
    id: projectId(id!),
    name: name!,
    field: field === '1',
    cuesFor: list(cuesFor!, '|'),
    cuesAgainst: list(cuesAgainst!, '|'),
  };
}

const list = (text: string, by: string) => (text ? text.split(by) : []);
