import type { Library } from '../../data/model/library.ts';
import type { KeptList } from '../../data/model/reading-list.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';

/** Everything that the full view of the list needs from outside. */
export type ListPorts = {
  readonly library: KeptList & Pick<Library, 'projects'>;
  readonly list: ReadingList;
  /** Whether the reader has come to import a file. */
  readonly importing: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};
