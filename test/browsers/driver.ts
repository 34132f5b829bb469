import type { BrowserName } from './places.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A node as a screen reader gets it; closed shadow roots are included. */
export type AxNode = {
  /** ARIA role; `text` for a run of text. */
  readonly role: string;
  readonly name: string;
  /** What holds, e.g. `pressed=true`, `level=2`; Chromium lists what does not hold too. */
  readonly states: readonly string[];
  readonly children: readonly AxNode[];
  /** In CSS pixels of the viewport; null when it has no box. */
  box(): Promise<Box | null>;
};

/** What a reader has set in the system; what is not named is not set. */
export type Wishes = { readonly forcedColors?: boolean; readonly reducedMotion?: boolean };

/** A tab, driven as a person would: the input events are trusted ones. */
export type DrivenPage = {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world; the function may use nothing but its argument. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  clickRight(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** One chord, e.g. `Shift+Tab`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  tree(): Promise<AxNode>;
  /** Runs in the page with the closed root of our card, which none of its scripts can get at. */
  inCard<R>(fn: (root: ShadowRoot) => R): Promise<R>;
  /** From now on the reader's system is set so. */
  prefer(wishes: Wishes): Promise<void>;
  front(): Promise<void>;
  /** What the page has cost so far: its thread in Chromium, all of its process in Firefox. In front only. */
  workedMs(): Promise<number>;
  /** Console errors, warnings and uncaught errors since it was opened. */
  readonly problems: readonly string[];
  close(): Promise<void>;
};

export type StartOptions = {
  /** The built extension's folder, or null for a browser without it. */
  readonly extension: string | null;
  /** A folder that outlives the browser. */
  readonly profile: string;
  readonly headed?: boolean;
  /** `127.0.0.1:port` through which everything goes, local addresses too. */
  readonly proxy?: string;
  /** Takes certificates that nobody has signed. */
  readonly anyCertificate?: boolean;
};

/** What the address bar suggested, and the address that Enter led to. */
export type Entered = { readonly suggested: readonly string[]; readonly opened: string };

export type Driver = {
  readonly name: BrowserName;
  readonly options: StartOptions;
  /** Address of a file of the extension. */
  own(path: string): string;
  /** Folder on the disk that holds the extension's IndexedDB databases. */
  readonly store: string;
  open(url: string): Promise<DrivenPage>;
  /** A page of the extension in a tab. */
  openOwn(path: string): Promise<DrivenPage>;
  /** The popup over a tab; in Chromium the real one, which closes when it loses the focus. */
  openPopup(over: DrivenPage): Promise<DrivenPage>;
  /** Zooms a tab as the browser's own menu does; 1 is not at all. */
  zoom(page: DrivenPage, factor: number): Promise<void>;
  /** Does what the shortcut of a manifest command does, in the tab in front. */
  runCommand(name: string): Promise<void>;
  /** Ends the worker or event page, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /**
   * Chooses an entry of ours in the menu of the first link that fits the selector: in Firefox in the
   * menu itself. Chromium's has no window when headless, so there the entry is looked up and its
   * event sent in the worker; on which links it would stand is not seen.
   */
  chooseForLink(page: DrivenPage, selector: string, entry: string): Promise<void>;
  /**
   * Asks the extension's own keyword in the address bar. In Firefox it is the real bar; Chromium's is
   * out of reach, so there the event is sent in the background, to the listeners that wait for it.
   */
  askAddressBar(words: string): Promise<Entered>;
  /** Presses the search of the menu over selected text, likewise; the address that opens. */
  searchSelection(page: DrivenPage, at: Pick<Box, 'x' | 'y'>, text: string): Promise<string>;
  /** Resolves when the window is closed or the browser has ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** Ids of the browser's processes, the first one first. */
  processes(): readonly number[];
  /** SIGKILL of the browser and of all its processes. */
  kill(): Promise<void>;
};
