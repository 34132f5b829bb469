import type { ProjectId } from '../model/ids.ts';

/** What the popup or the background asks of the script in a page. */
export type PageRequest =
  | { readonly kind: 'page-status' }
  | { readonly kind: 'step-mark'; readonly by: 1 | -1 }
  | { readonly kind: 'show-project'; readonly project: ProjectId };

/** What a page answers to `page-status`, counted. */
export type PageStatus = {
  /** Text that is selected in the page, at most 200 characters. */
  readonly selection?: string;
  /** With the port, if any: as in `Settings.sitesOff`. */
  readonly host: string;
  /** Of the page; goes to our own pages alone. None from a script that an update has left behind. */
  readonly address?: string;
  /** Why nothing is marked, or null if it is. */
  readonly off: 'site' | 'paused' | null;
  /** Most named first. */
  readonly projects: readonly { readonly id: ProjectId; readonly count: number }[];
};

/** The same as the page sends it. */
export type PageReport = Omit<PageStatus, 'projects'> & {
  /** One for each mention. */
  readonly named: readonly ProjectId[];
};
