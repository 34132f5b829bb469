import type { PackId } from './ids.ts';
import type { PackSource } from './pack.ts';
import type { ConferenceEvent } from './talk.ts';

/** Where a pack came from. */
export type PackOrigin = {
  readonly kind: 'bundled' | 'file' | 'paste' | 'page' | 'subscription';
  /** Name of the file, title of the page; empty where there is none. Only ever shown. */
  readonly name: string;
  /** Address that it was read from, for a page or a subscription. */
  readonly url: string | null;
};

/** Project names that a pack brings with it; they count only once the person has switched them on. */
export type PackNames = { readonly count: number; readonly on: boolean };

/** One pack of the library, as a list shows it. */
export type PackInfo = {
  readonly id: PackId;
  readonly version: number;
  readonly licence: string;
  readonly sources: readonly PackSource[];
  readonly event: ConferenceEvent;
  readonly origin: PackOrigin;
  /** `recordings`: it adds recordings to the talks of its event, and brings none itself. */
  readonly holds: 'talks' | 'recordings';
  /** Talks, or talks that it has a recording for. */
  readonly talks: number;
  /** Milliseconds since 1970; null: it ships with the extension. */
  readonly importedAt: number | null;
  readonly names: PackNames;
};
