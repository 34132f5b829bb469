import type { Page } from 'puppeteer-core';
import { connectionOf } from './firefox-window.ts';

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
