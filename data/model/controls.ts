import type { ProjectId } from './ids.ts';

/** What a surface in a page may ask of the browser, beside the library. */
export type Controls = {
  /** Opens the search in a tab, with the project's talks. */
  openSearch(project: ProjectId): Promise<void>;
  /** Stops marking on the site that asks, until `siteOn`. */
  siteOff(): Promise<void>;
  siteOn(): Promise<void>;
};
