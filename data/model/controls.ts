import type { ProjectId } from './ids.ts';

/** What a surface in a page may ask of the browser, beside the library. */
export type Controls = {
  /** Opens the page of the project in the library. */
  openLibrary(project: ProjectId): Promise<void>;
  /** Marks on the site that asks, or not. */
  switchSite(on: boolean): Promise<void>;
  /** Marks nothing anywhere for an hour, or goes on. */
  pause(on: boolean): Promise<void>;
  /** Never marks a name again: on the site that asks, or anywhere; or takes that back. */
  never(name: string, here: boolean, on: boolean): Promise<void>;
};
