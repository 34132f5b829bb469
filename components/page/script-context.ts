import { api } from '../../data/messages/extension-api.ts';

/**
 * Takes the place of WXT's context for content scripts (wxt.config.ts). That one tells every page
 * that a script has started, by `postMessage` and by an event, and ends when a page says the same:
 * a page must neither hear from us nor be able to end us. It also costs 2 kB on every page.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();

  /** Ends when the extension is removed or updated under the page. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  constructor() {
    // Nothing tells a script of it; the reader's next move is soon enough.
    const check = () => {
      if (!api.runtime?.id) this.controller.abort();
    };
    addEventListener('pointerover', check, this.controller);
  }
}
