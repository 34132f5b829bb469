import { projectId, type ProjectId } from '../model/ids.ts';
import type { Shape } from './shapes.ts';
import { openWords, type Meaning, type Words, type WordsJson } from './words.ts';

/** The compiled spellings and what is known about them, as JSON. Made by `compileLexicon`, opened on the page. */
export type Lexicon = WordsJson & {
  /** A line each: `id TAB name TAB 1 if of the field TAB cues for TAB cues against`, lists by `|`. */
  readonly projects: readonly string[];
  /** `host`, `host/owner`, `host/owner/repository`, lower case, to the projects at home there (`1,7`; empty: the field). */
  readonly places: Readonly<Record<string, string>>;
  /** What each kind of evidence is worth. */
  readonly weights: Readonly<Record<string, number>>;
  readonly shapes: readonly Shape[];
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
  /** Words for and against it, in the form in which they are compared; see `cueForm`. */
  readonly cue: readonly string[];
  readonly against: readonly string[];
};

export type Sense = Meaning<LexiconProject>;

/** A shape with its expressions made. */
export type OpenShape = Pick<Shape, 'kind' | 'role'> & {
  readonly before: RegExp;
  readonly name: RegExp;
  readonly after: RegExp;
};

export type OpenLexicon = Words<LexiconProject> & {
  /** The projects that are at home in a place; none, but not null, for a place of the field itself. */
  atHome(place: string): readonly ProjectId[] | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly shapes: readonly OpenShape[];
  readonly ordinary: ReadonlySet<string>;
  readonly unmarked: ReadonlySet<ProjectId>;
  /** The name of a project that was found since the lexicon was opened. */
  nameOf(id: ProjectId): string;
};

/** Cheap: projects are read when a text first names them. */
export function openLexicon(json: Lexicon): OpenLexicon {
  const projects: LexiconProject[] = [];
  const project = (index: number) => (projects[index] ??= parseProject(json.projects[index]!));
  return {
    ...openWords(json, project),
    atHome(place) {
      const homes = json.places[place];
      return homes === undefined ? null : list(homes, ',').map((index) => project(+index).id);
    },
    weights: json.weights,
    shapes: json.shapes.map(openShape),
    ordinary: new Set(json.ordinary.split(' ')),
    unmarked: new Set(json.unmarked.map(projectId)),
    nameOf: (id) => projects.find((known) => known?.id === id)?.name ?? id,
  };
}

function parseProject(line: string): LexiconProject {
  const [id, name, field, cue, against] = line.split('\t') as [
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
  };
}

const openShape = ({ before = '', name = '', after = '', ...shape }: Shape): OpenShape => ({
  ...shape,
  before: new RegExp(`(?:${before})$`, 'u'),
  name: new RegExp(`^${name}`, 'u'),
  after: new RegExp(`^(?:${after})`, 'u'),
});

const list = (text: string, by: string) => (text ? text.split(by) : []);
