import type { Counts } from '../../data/model/browse.ts';
import { tCount } from '../ui/count.ts';

/** `32 talks · 30 recordings` */
export const talksInWords = ({ talks, recorded }: Counts): string =>
  `${tCount('libraryTalks', talks)} · ${tCount('libraryRecordings', recorded)}`;
