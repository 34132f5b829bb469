import type { ProjectId } from './ids.ts';

/** Level in the CNCF; `other` is open source outside it. */
export type Maturity = 'graduated' | 'incubating' | 'sandbox' | 'archived' | 'other';

/**
 * How much the bare name means this project: `coined` always does, a `word` often means something
 * else (Helm, Falco), a `shared` one often other software (Flux, Dragonfly), a `common` word nearly
 * always does (Score, Distribution).
 */
export type Prior = 'coined' | 'word' | 'shared' | 'common';

/** One way to write a project. A space also stands for a hyphen, any white space, or nothing. */
export type Spelling = {
  readonly text: string;
  /** `exact`: only this case is ever a candidate (OPA, ko). */
  readonly case: 'any' | 'exact';
  readonly prior: Prior;
};

/** A named thing that is recognised in pages. */
export type Project = {
  readonly id: ProjectId;
  readonly name: string;
  /** Every spelling, the name itself first, former names last. */
  readonly spellings: readonly Spelling[];
  readonly formerly: readonly string[];
  readonly parent: ProjectId | null;
  /** One plain sentence, at most 110 characters. */
  readonly description: string;
  readonly homepage: string | null;
  readonly repository: string | null;
  /** Other sites, owners and repositories that are its own, most of them former ones. */
  readonly alsoAt?: readonly string[];
  readonly maturity: Maturity;
  readonly prior: Prior;
  /** What else the name means, for names that are also words. */
  readonly sense: string | null;
  /** Lower-case words and phrases near the name that speak for and against this project. */
  readonly cues: { readonly for: readonly string[]; readonly against: readonly string[] };
  /** False: recognised, counted as evidence, but not marked unless the reader asks for it. */
  readonly marked: boolean;
};
