import type { Page } from 'puppeteer-core';
import type { Wishes } from './driver.ts';
import { connectionOf, type WindowScope } from './firefox-window.ts';

/** WebDriver goes where scripts cannot: from the host to its closed root. */
export async function inFirefoxCard<R>(page: Page, fn: (root: ShadowRoot) => R): Promise<R> {
  const connection = connectionOf(page.browser());
  const target = { context: (page.mainFrame() as unknown as { readonly _id: string })._id };
  const { result: found } = await connection.send('script.evaluate', {
    expression: `document.querySelector('[popover]')`,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    target,
  });
  const host = found.result as { value?: { shadowRoot: { sharedId: string } } };
  if (!host.value) throw new Error('There is no card in the page.');
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${String(fn)})(root) ?? null)`,
    awaitPromise: false,
    arguments: [{ sharedId: host.value.shadowRoot.sharedId }],
    target,
  });
  return JSON.parse((answer.result as { value: string }).value) as R;
}

/** Set for all pages, by the settings that Firefox's own tests use for it. */
export async function setWishes(
  scope: WindowScope,
  { forcedColors = false, reducedMotion = false }: Wishes,
): Promise<void> {
  await scope(
    ({ colours, motion }) => {
      Services.prefs.setIntPref('browser.display.document_color_use', colours);
      Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
    },
    { colours: forcedColors ? 2 : 0, motion: Number(reducedMotion) },
  );
}

/** The part of Firefox's internals that is used above. */
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
