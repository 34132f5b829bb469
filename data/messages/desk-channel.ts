import type { ImportProgress, PackDesk } from '../model/pack-import.ts';

/** What goes to the worker that has the desk. */
export type DeskCall = {
  readonly call: number;
  readonly method: keyof PackDesk;
  readonly args: readonly unknown[];
};

/** What comes back: progress, as often as there is some, and then the answer. */
export type DeskAnswer =
  | { readonly call: number; readonly progress: ImportProgress }
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: string };

/** A worker that has a desk. */
export type DeskWorker = {
  send(call: DeskCall): void;
  /** Ends it at once, whatever it does. */
  end(): void;
};

/** Starts a worker; it tells of every answer, and of its own end by an error. */
export type StartDesk = (
  answered: (answer: DeskAnswer) => void,
  failed: (message: string) => void,
) => DeskWorker;

/** Methods whose last argument is told of progress. */
export const withProgress: ReadonlySet<keyof PackDesk> = new Set([
  'read',
  'apply',
  'remove',
  'switchNames',
]);
