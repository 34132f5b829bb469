import type { Controls } from '../model/controls.ts';
import type { Library } from '../model/library.ts';

/** One call of the library, as it goes to the background. */
export type LibraryMessage = {
  [M in keyof Library]: {
    readonly to: 'library';
    readonly method: M;
    readonly args: Parameters<Library[M]>;
  };
}[keyof Library];

/** One call of the controls, as it goes to the background. */
export type ControlsMessage = {
  [M in keyof Controls]: {
    readonly to: 'controls';
    readonly method: M;
    readonly args: Parameters<Controls[M]>;
  };
}[keyof Controls];

export type Message = LibraryMessage | ControlsMessage;

/**
 * What the background says: `refused` to whatever it does not allow (no reason is given to a
 * stranger), any other error is the failure itself.
 */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export const refused: Answer = { ok: false, error: 'refused' };
