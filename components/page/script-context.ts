import { api } from '../../data/messages/extension-api.ts';

/**
 * Ends when the extension is removed or updated under the page. It takes the place of WXT's context
 * for content scripts (wxt.config.ts), which tells every page that a script has started, by
 * `postMessage` and by an event, and ends when a page says the same: a page must neither hear from
 * us nor be able to end us. It also costs 2 kB on every page.
 */
export function signalOfScript(): AbortSignal {
  const controller = new AbortController();
  // Nothing tells a script of it; the reader's next move is soon enough.
  const check = () => {
    if (!api.runtime?.id) controller.abort();
  };
  addEventListener('pointerover', check, controller);
  return controller.signal;
}
