import type { Entered } from './driver.ts';
import type { InputProcessor, WindowScope } from './firefox-window.ts';

/** Types into the real address bar, waits for the extension's suggestions, and presses Enter. */
export async function askAddressBar(scope: WindowScope, text: string): Promise<Entered> {
  return (await scope(async (text) => {
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const suggestions = async (left: number): Promise<string[]> => {
      const results = (await gURLBar.lastQueryContextPromise)?.results ?? [];
      const ours = results.filter(({ providerName }) => providerName.includes('Omnibox'));
      // The first is what Enter does.
      if (ours.length > 1 || left === 0) return ours.slice(1).map(({ payload }) => payload.title);
      await wait(100);
      return suggestions(left - 1);
    };
    gURLBar.focus();
    gURLBar.search(text);
    const suggested = await suggestions(100);
    const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(
      Ci.nsITextInputProcessor,
    );
    input.beginInputTransactionForTests(window);
    const before = gBrowser.selectedBrowser.currentURI.spec;
    const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
    input.keydown(enter);
    input.keyup(enter);
    const now = () => gBrowser.selectedBrowser.currentURI.spec;
    for (let left = 100; left > 0 && now() === before; left -= 1) await wait(100);
    return { suggested, opened: now() };
  }, text)) as Entered;
}

/** Presses the extension's own entry in the real menu, which is open or opens. */
export async function pressMenu(scope: WindowScope): Promise<string> {
  return (await scope(async () => {
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const menu = document.getElementById('contentAreaContextMenu') as unknown as Menu;
    const own = () => menu.querySelector('menuitem[id*="search-selection"]:not([hidden])');
    for (let left = 100; left > 0 && !(menu.state === 'open' && own()); left -= 1) await wait(100);
    const before = gBrowser.tabs.length;
    menu.activateItem(own()!);
    const now = () => gBrowser.selectedBrowser.currentURI.spec;
    const opened = () => gBrowser.tabs.length > before && now() !== 'about:blank';
    for (let left = 100; left > 0 && !opened(); left -= 1) await wait(100);
    return now();
  }, null)) as string;
}

/** The part of Firefox's internals that is used above. */
type Menu = Element & { readonly state: string; activateItem(item: Element): void };
type Result = { readonly providerName: string; readonly payload: { readonly title: string } };
declare const gURLBar: {
  focus(): void;
  search(text: string): void;
  readonly lastQueryContextPromise: Promise<{ readonly results: readonly Result[] } | undefined>;
};
declare const gBrowser: {
  readonly tabs: { readonly length: number };
  readonly selectedBrowser: { readonly currentURI: { readonly spec: string } };
};
declare const Cc: Record<string, { createInstance(of: unknown): InputProcessor }>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
