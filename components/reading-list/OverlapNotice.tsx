import type { TalkId } from '../../data/model/ids.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { tCount } from '../ui/count.ts';

type Props = { readonly clashes: ReadonlyMap<TalkId, readonly SavedTalk[]> };

/** Says that nobody can be at two talks at once. */
export function OverlapNotice({ clashes }: Props) {
  if (clashes.size === 0) return null;
  return <p class="kept-overlap">{tCount('listOverlap', clashes.size)}</p>;
}
