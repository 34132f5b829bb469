import type { Browser } from 'webextension-polyfill';

type Scope = { readonly browser?: Browser; readonly chrome?: Browser };
const scope = globalThis as unknown as Scope;

/**
 * The browser's own extension API, for the script in every page: no polyfill, whose 10 kB would be
 * a third of that script. Promises work in both browsers; but in `onMessage` answer with
 * `sendResponse` and `return true`, since Chromium ignores a promise there.
 */
export const api = (scope.browser?.runtime ? scope.browser : scope.chrome) as Browser;
