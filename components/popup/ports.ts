import type { PageStatus } from '../../data/messages/page-protocol.ts';
import type { ProjectId } from '../../data/model/ids.ts';
import type { Library } from '../../data/model/library.ts';
import type { RecentPort } from '../ui/recent-port.ts';
import type { SettingsPort } from '../ui/settings-port.ts';

/** What is known of the page under the popup. */
export type PageView =
  | { readonly kind: 'page'; readonly status: PageStatus }
  /** Our script does not answer there: extensions may not run, or it was open before the install. */
  | { readonly kind: 'closed' }
  /** The popup was opened in a tab, over no page. */
  | { readonly kind: 'none' };

/** The page under the popup. */
export type PagePort = {
  view(): Promise<PageView>;
  /** Scrolls to the first mention and opens its card. */
  show(project: ProjectId): Promise<void>;
};

export type ViewName = 'search' | 'list';

/** Where the popup begins. */
export type Start = {
  readonly view: ViewName;
  readonly project: ProjectId | null;
  /** What is searched at first. */
  readonly query?: string;
};

/** Everything that the popup needs from outside. */
export type PopupPorts = {
  readonly library: Library;
  readonly settings: SettingsPort;
  readonly recent: RecentPort;
  readonly page: PagePort;
  readonly start: Start;
  /** At a place of it: a hash, or nothing for its beginning. */
  readonly openLibrary: (hash: string) => void;
  readonly openOptions: () => void;
  /** Opens the library with the talks of the schedule at this address, to be looked at. */
  readonly addSchedule: (address: string) => void;
  /** Closes the popup; does nothing in a tab. */
  readonly close: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};
