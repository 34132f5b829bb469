import type { DrivenPage } from './driver.ts';

type Opener = {
  own(path: string): string;
  openOwn(path: string): Promise<DrivenPage>;
};

/** The popup in a tab of its own, showing what it would show over the tab that was last in front. */
export async function openPopupInTab(driver: Opener, over: DrivenPage): Promise<DrivenPage> {
  await over.front();
  const popup = await driver.openOwn('popup.html');
  const tab = await popup.evaluate(lastSeenTab);
  await popup.goto('about:blank');
  await popup.goto(driver.own(`popup.html#tab=${tab}`));
  await popup.resize(420, 640);
  return popup;
}

/** Runs in a page of the extension: the tab that was in front before this one. */
export async function lastSeenTab(): Promise<number> {
  type Tab = { id: number; lastAccessed: number };
  type Api = { tabs: { query(filter: object): Promise<Tab[]>; getCurrent(): Promise<Tab> } };
  const from = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs } = from.browser ?? from.chrome;
  const own = (await tabs.getCurrent()).id;
  const others = (await tabs.query({})).filter((tab) => tab.id !== own);
  return others.sort((one, other) => other.lastAccessed - one.lastAccessed)[0]!.id;
}

/** Sends a request to the extension's own library and answers what it says. */
export async function askLibrary<T>(
  own: DrivenPage,
  method: string,
  ...args: readonly unknown[]
): Promise<T> {
  const answer = await own.evaluate(sendToLibrary, { method, args });
  if (!answer.ok) throw new Error(`library.${method}: ${String(answer.error)}`);
  return answer.value as T;
}

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown };

/** Runs in a page of the extension. */
function sendToLibrary({ method, args }: { method: string; args: readonly unknown[] }) {
  type Api = { runtime: { sendMessage(message: object): Promise<Answer> } };
  const from = globalThis as unknown as { browser?: Api; chrome: Api };
  return (from.browser ?? from.chrome).runtime.sendMessage({ to: 'library', method, args });
}
