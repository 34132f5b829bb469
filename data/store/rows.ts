import type { Table } from 'dexie';
import type { EventId, PackId } from '../model/ids.ts';

/** A row of one import; it is not seen before the pointer names its generation. */
export type Row<Id, Value> = { readonly gen: string; readonly id: Id; readonly value: Value };
export type RowTable<Id, Value> = Table<Row<Id, Value>, [gen: string, id: Id]>;

/** An imported pack: a generation of its own, so that it comes and goes without the others. */
export type ImportedGen = {
  readonly gen: string;
  readonly pack: PackId;
  /** Its talks, or its links, are of this event. */
  readonly event: EventId;
  readonly talks: number;
  readonly links: number;
  /** Its own project names count. */
  readonly names: boolean;
  /** Where the talks of other packs are that these names were found in; only while they count. */
  readonly named?: { readonly gen: string; readonly talks: number };
};

/** The pointer: which generations are read, and how many rows they must have. */
export type Active = {
  readonly key: 'active';
  /** Of what ships with the extension. */
  readonly gen: string;
  /** The bundle's. */
  readonly version: string;
  readonly talks: number;
  readonly events: number;
  readonly projects: number;
  /** Since version 2; a pointer without them is one of version 1. */
  readonly packs?: number;
  /** Name of this state of all packs together; no other state ever had it. */
  readonly state?: string;
  /** Generation of the index of all packs together. */
  readonly index?: string;
  /** In the order in which they came: what a later one says of a talk counts. */
  readonly imports?: readonly ImportedGen[];
};

/** The pointer before the last change, for undo; its generations are kept. */
export type Former = { readonly key: 'former'; readonly now: string; readonly active: Active };

export type BlobId = 'index' | 'small' | 'full' | `titles/${number}` | 'known';

/** A generation that an import names, and the one of what its names were found in. */
export const gensOfImport = ({ gen, named }: ImportedGen): readonly string[] =>
  named ? [gen, named.gen] : [gen];

export const importsOf = ({ imports }: Active): readonly ImportedGen[] => imports ?? [];
