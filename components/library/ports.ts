import type { ComponentChildren } from 'preact';
import type { Library } from '../../data/model/library.ts';
import type { RecentPort } from '../ui/recent-port.ts';
import type { MessageKey } from '../ui/text.ts';
import type { Shared } from './shared.ts';

/**
 * A section that comes from outside, such as the reading list or the packs: the entry point mounts
 * it, for surfaces do not import each other. Its address is `#` and its id.
 */
export type MountedSection = {
  readonly id: string;
  readonly name: MessageKey;
  readonly view: (shared: Shared) => ComponentChildren;
};

/** Everything that the page needs from outside. */
export type LibraryPorts = {
  readonly library: Library;
  /** They stand in the navigation after the page's own. */
  readonly sections: readonly MountedSection[];
  readonly recent: RecentPort;
  readonly openOptions: () => void;
};
