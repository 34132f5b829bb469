import { projectId, type ProjectId } from '../model/ids.ts';
import { placesOf, type KnownPlace } from './places.ts';
import { openWords, type Meaning, type Words, type WordsJson } from './words.ts';

/** The compiled spellings and all that is known about them, as JSON. Made by `compileLexicon`, opened in the background. */
export type Lexicon = WordsJson & {
  /** A line each: `id TAB name TAB 1 if of the field TAB cues for TAB cues against TAB general cues for`, lists by `|`. */
  readonly projects: readonly string[];
  /** Cues that count wherever they stand in a page. */
  readonly cues: WordsJson;
  /** `host`, `host/owner`, `host/owner/repository`, lower case, to the projects at home there (`1,7`; empty: the field). */
  readonly places: Readonly<Record<string, string>>;
  /** See `callSource`. */
  readonly called: string;
  /** What each kind of evidence is worth, and how many details of it count (1 if it does not say). */
  readonly kinds: Kinds;
};

type Kinds = Readonly<Record<string, readonly [weight: number, most?: number]>>;

export type LexiconProject = {
  readonly id: ProjectId;
  readonly name: string;
  /** Belongs to the cloud-native field itself (a CNCF project), not only beside it. */
  readonly field: boolean;
  /** Words for and against it, in the form in which they are compared; see `cueForm`. */
  readonly cue: readonly string[];
  readonly against: readonly string[];
  /** Words for it that are said of other software too: `cluster` of Argo. */
  readonly general: readonly string[];
};

export type Sense = Meaning<LexiconProject>;

export type OpenLexicon = Words<LexiconProject> & {
  readonly cues: Words<LexiconProject>;
  /** What is known of an address; of its narrowest place, where several are known. */
  placeAt(url: string): KnownPlace;
  readonly kinds: Kinds;
};

/** Cheap: projects are read when a text first names them. */
export function openLexicon(json: Lexicon): OpenLexicon {
  const projects: LexiconProject[] = [];
  const project = (index: number) => (projects[index] ??= parseProject(json.projects[index]!));
  const called = new RegExp(json.called);
  return {
    ...openWords(json, project),
    cues: openWords(json.cues, project),
    placeAt(url) {
      const places = placesOf(url);
      const homes = places
        .map((place) => json.places[place])
        .findLast((home) => home !== undefined);
      const name = called.exec(places.at(-1) ?? '');
      return {
        homes: homes === undefined ? null : list(homes, ',').map((index) => project(+index).id),
        called: name && (name[1] ?? name[2]!),
      };
    },
    kinds: json.kinds,
  };
}

function parseProject(line: string): LexiconProject {
  const [id, name, field, cue, against, general] = line.split('\t') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    id: projectId(id),
    name,
    field: field === '1',
    cue: list(cue, '|'),
    against: list(against, '|'),
    general: list(general, '|'),
  };
}

const list = (text: string, by: string) => (text ? text.split(by) : []);
