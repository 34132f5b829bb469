import type { ListChange } from '../../data/model/reading-list.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { clock } from '../../data/text/clock.ts';
import { t } from '../ui/text.ts';
import { stateName } from '../ui/state-names.ts';

/** What would become of a talk, a line for each thing that differs: `To watch → Watched`. */
export function changeInWords({
  ours,
  theirs,
}: Pick<ListChange, 'ours' | 'theirs'>): readonly string[] {
  const before = factsOf(ours);
  const facts = factsOf(theirs).flatMap((after, at) =>
    after === before[at] ? [] : [`${before[at] || '–'} → ${after || '–'}`],
  );
  return ours.order === theirs.order ? facts : [...facts, t('listOtherPlace')];
}

const factsOf = ({ state, reached, note, tags }: SavedTalk): readonly string[] => [
  stateName(state),
  reached > 0 ? clock(reached) : '',
  tags.map((tag) => `#${tag}`).join(' '),
  note === '' ? '' : `“${note}”`,
];
