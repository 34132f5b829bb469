import type { Library } from '../model/library.ts';
import type { Subscriptions } from '../model/subscription.ts';
import type { WebDesk } from '../model/web-desk.ts';

type CallOf<Target, To extends string> = {
  [M in keyof Target]: {
    readonly to: To;
    readonly method: M;
    readonly args: Target[M] extends (...args: infer Args) => unknown ? Args : never;
  };
}[keyof Target];

/** One call, as it goes to the background: the desk is for web pages, all else for our own. */
export type Message =
  CallOf<Library, 'library'> | CallOf<Subscriptions, 'subscriptions'> | CallOf<WebDesk, 'desk'>;

/**
 * What the background says: `refused` to whatever it does not allow (no reason is given to a
 * stranger), any other error is the failure itself.
 */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export const refused: Answer = { ok: false, error: 'refused' };
