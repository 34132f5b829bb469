import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Runs a function in the browser's own privileged window; it may use nothing but its argument. */
export type WindowScope = <A>(fn: (arg: A) => unknown, arg: A) => Promise<unknown>;

/** The part of puppeteer's WebDriver BiDi connection that its types do not show. */
export type Connection = {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
};

export const connectionOf = (browser: Browser) =>
  (browser as unknown as { readonly connection: Connection }).connection;

export async function windowScope(browser: Browser): Promise<WindowScope> {
  const connection = connectionOf(browser);
  // On a busy machine it is empty at first.
  const window = await until(
    'the window, which Firefox shows to WebDriver since 146',
    async () => {
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const contexts = tree.result.contexts as { context: string; url: string }[];
      return contexts.find(({ url }) => url.startsWith('chrome:'));
    },
    30_000,
  );
  return async (fn, arg) => {
    const { result } = await connection.send('script.callFunction', {
      // Answers come back as JSON: WebDriver's own form of objects is awkward to read.
      functionDeclaration: `async (arg) => JSON.stringify(await (${String(fn)})(JSON.parse(arg)) ?? null)`,
      awaitPromise: true,
      target: { context: window.context },
      arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }],
    });
    return parseAnswer(result);
  };
}

function parseAnswer(answer: Record<string, unknown>): unknown {
  if (answer.type === 'success') {
    return JSON.parse((answer.result as { value: string }).value) as unknown;
  }
  const details = answer.exceptionDetails as { text?: string } | undefined;
  throw new Error(`In the browser's window: ${details?.text ?? JSON.stringify(answer)}`);
}

/** A file in the profile is started a moment after the window has opened. */
export async function waitForExtension(scope: WindowScope, id: string): Promise<void> {
  await until('the extension to start', () =>
    scope((id) => {
      // The window itself may not have opened yet.
      if (typeof WebExtensionPolicy === 'undefined') return false;
      const policy = WebExtensionPolicy.getByID(id);
      return policy !== null && policy.active && policy.extension.backgroundState === 'running';
    }, id),
  );
}

export async function stopEventPage(scope: WindowScope, id: string): Promise<void> {
  await scope((id) => WebExtensionPolicy.getByID(id)!.extension.terminateBackground(), id);
}

/** Milliseconds of all threads of the process of the tab in front. */
export async function workedMs(scope: WindowScope): Promise<number> {
  const nanoseconds = await scope(async () => {
    const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(({ pid }) => pid === osPid)!.cpuTime;
  }, null);
  return Number(nanoseconds) / 1e6;
}

/** In a new tab the address bar has the focus, and no click by WebDriver takes it from there. */
export const focusTab = (scope: WindowScope) => scope(() => gBrowser.selectedBrowser.focus(), null);

/** Presses the keys of a manifest command, as the keyboard would. */
export async function pressShortcut(scope: WindowScope, id: string, name: string): Promise<void> {
  const pressed = await scope(
    ({ id, name }) => {
      const manifest = WebExtensionPolicy.getByID(id)!.extension.manifest;
      const chord = manifest.commands[name]!.suggested_key.default.split('+');
      const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(
        Ci.nsITextInputProcessor,
      );
      if (!input.beginInputTransactionForTests(window)) return false;
      const modifiers: Record<string, [string, number]> = {
        Alt: ['AltLeft', 18],
        Shift: ['ShiftLeft', 16],
        Ctrl: ['ControlLeft', 17],
      };
      const keys = chord.map((key) => {
        const [code, keyCode] = modifiers[key] ?? [`Key${key}`, key.charCodeAt(0)];
        return new KeyboardEvent('', { key: key === 'Ctrl' ? 'Control' : key, code, keyCode });
      });
      for (const key of keys) input.keydown(key);
      for (const key of keys.toReversed()) input.keyup(key);
      return true;
    },
    { id, name },
  );
  if (pressed !== true) throw new Error(`Firefox took no keys for ${name}.`);
}

/** Chooses an entry of the extension in the menu that a right click has opened. */
export async function chooseInMenu(scope: WindowScope, entry: string): Promise<void> {
  await until(`${entry} in the menu`, () =>
    scope((entry) => {
      const menu = document.getElementById('contentAreaContextMenu') as ContextMenu | null;
      if (menu?.state !== 'open') return false;
      const items = [...menu.querySelectorAll<HTMLElement>('menuitem')];
      const item = items.find(({ id, hidden }) => id.endsWith(`-_${entry}`) && !hidden);
      if (item) menu.activateItem(item);
      return item !== undefined;
    }, entry),
  );
}

/** The part of Firefox's internals that is used above. */
type Tab = HTMLElement & {
  readonly browsingContext: { readonly currentWindowGlobal: { readonly osPid: number } };
};
type Process = { readonly pid: number; readonly cpuTime: number };
declare const gBrowser: { readonly selectedBrowser: Tab };
declare const ChromeUtils: {
  requestProcInfo(): Promise<{ readonly children: readonly Process[] }>;
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly active: boolean;
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(): Promise<void>;
      readonly manifest: {
        readonly commands: Record<string, { suggested_key: { default: string } }>;
      };
    };
  } | null;
};
type ContextMenu = HTMLElement & { readonly state: string; activateItem(item: Element): void };
/** Sends keys as a keyboard does, to the browser's own window too. */
export type InputProcessor = {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(key: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
};
declare const Cc: Record<string, { createInstance(of: unknown): InputProcessor }>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
