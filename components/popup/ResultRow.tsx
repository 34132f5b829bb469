import type { SearchHit } from '../../data/model/search.ts';
import { SaveButton } from '../ui/SaveButton.tsx';
import { TalkRow } from '../ui/TalkRow.tsx';

type Props = {
  readonly hit: Pick<SearchHit, 'talk' | 'event'> & { readonly terms?: readonly string[] };
  readonly saved: boolean;
  /** Only the current row is in the order of Tab. */
  readonly current: boolean;
  readonly onToggle: () => void;
};

export function ResultRow({ hit, saved, current, onToggle }: Props) {
  const tabIndex = current ? 0 : -1;
  return (
    <li class="result" data-talk={hit.talk.id}>
      <TalkRow talk={hit.talk} event={hit.event} terms={hit.terms ?? []} tabIndex={tabIndex}>
        <SaveButton title={hit.talk.title} saved={saved} tabIndex={tabIndex} onToggle={onToggle} />
      </TalkRow>
    </li>
  );
}
