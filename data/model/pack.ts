import type { PackId } from './ids.ts';
import type { Project } from './project.ts';
import type { ConferenceEvent, Talk } from './talk.ts';

/** Where the facts of a pack are from. */
export type PackSource = {
  readonly name: string;
  readonly url: string | null;
  readonly licence: string | null;
};

/** A versioned file of one event and its talks. */
export type Pack = {
  readonly id: PackId;
  readonly version: number;
  readonly licence: string;
  readonly sources: readonly PackSource[];
  readonly event: ConferenceEvent;
  readonly talks: readonly Talk[];
  /** Project names of its own, beside those of the catalogue; the bundled packs have none. */
  readonly projects: readonly Project[];
};

/** Everything that ships with the extension, built from data/packs. */
export type Bundle = {
  /** Changes exactly when the content does (a hash). */
  readonly version: string;
  readonly packs: readonly Omit<Pack, 'event' | 'talks' | 'projects'>[];
  readonly events: readonly ConferenceEvent[];
  readonly talks: readonly Talk[];
  readonly projects: readonly Project[];
};
