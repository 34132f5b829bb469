import { useMemo, useRef } from 'preact/hooks';
import type { SearchHit } from '../../data/model/search.ts';
import { Highlight } from '../ui/Highlight.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import { TalkRow } from '../ui/TalkRow.tsx';

type Props = {
  readonly hit: Pick<SearchHit, 'talk' | 'event'> & Partial<Pick<SearchHit, 'terms' | 'sentence'>>;
  readonly saved: boolean;
  /** Only the current row is in the order of Tab. */
  readonly current: boolean;
  readonly onToggle: () => void;
};

/** Drawn anew only if it says something else: at every key most rows stay as they are. */
export function ResultRow({ hit, saved, current, onToggle }: Props) {
  const tabIndex = current ? 0 : -1;
  const { talk, event, terms = [], sentence = null } = hit;
  const newest = useRef(onToggle);
  newest.current = onToggle;
  const draw = () => (
    <li class="result" data-talk={talk.id}>
      <TalkRow talk={talk} event={event} terms={terms} tabIndex={tabIndex}>
        <SaveButton
          title={talk.title}
          saved={saved}
          tabIndex={tabIndex}
          onToggle={() => newest.current()}
        />
      </TalkRow>
      {sentence !== null && (
        <p class="hit-sentence" dir="auto">
          <Highlight text={sentence} terms={terms} />
        </p>
      )}
    </li>
  );
  return useMemo(draw, [JSON.stringify(hit), saved, current]);
}
