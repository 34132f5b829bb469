import type { DrivenPage } from './driver.ts';
import { lastSeenTab } from './popup.ts';

/** No protocol has the browser's own zoom, but an extension may set it, without a permission. */
export async function zoomTab(
  openOwn: (path: string) => Promise<DrivenPage>,
  over: DrivenPage,
  factor: number,
): Promise<void> {
  await over.front();
  const own = await openOwn('options.html');
  const tab = await own.evaluate(lastSeenTab);
  await own.evaluate(setZoom, { tab, factor });
  await own.close();
  await over.front();
}

/** Runs in a page of the extension. */
async function setZoom({ tab, factor }: { tab: number; factor: number }): Promise<void> {
  type Api = { tabs: { setZoom(tab: number, factor: number): Promise<void> } };
  const from = globalThis as unknown as { browser?: Api; chrome: Api };
  await (from.browser ?? from.chrome).tabs.setZoom(tab, factor);
}
