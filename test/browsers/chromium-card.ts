import type { Page } from 'puppeteer-core';
import type { Wishes } from './driver.ts';

/** The debugger goes where scripts cannot: from the host to its closed root. */
export async function inChromiumCard<R>(page: Page, fn: (root: ShadowRoot) => R): Promise<R> {
  const session = await page.createCDPSession();
  const { result: host } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('[popover]')`,
  });
  if (!host.objectId) throw new Error('There is no card in the page.');
  const { node } = await session.send('DOM.describeNode', {
    objectId: host.objectId,
    pierce: true,
  });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node.shadowRoots![0]!.backendNodeId,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${String(fn)})(this); }`,
    objectId: object.objectId!,
    returnByValue: true,
  });
  await session.detach();
  return result.value as R;
}

export async function emulateWishes(
  page: Page,
  { forcedColors = false, reducedMotion = false }: Wishes,
): Promise<void> {
  const session = await page.createCDPSession();
  // It holds as long as the session does.
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
}
