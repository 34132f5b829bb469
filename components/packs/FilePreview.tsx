import type { ImportChoice, ImportPreview, PackDesk } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { Changes } from './Changes.tsx';
import { EventFields } from './EventFields.tsx';
import { FoundProjects } from './FoundProjects.tsx';
import { kindText } from './kind-text.ts';
import { NamesChoice } from './NamesChoice.tsx';
import { PlaylistChoice } from './PlaylistChoice.tsx';
import { PreviewButtons } from './PreviewButtons.tsx';
import { RecordingsReview } from './RecordingsReview.tsx';
import { Samples } from './Samples.tsx';
import { Skipped } from './Skipped.tsx';

type Props = {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly events: PackDesk['events'];
  /** `look`: what is shown depends on it. */
  readonly onChoose: (choice: ImportChoice, look: boolean) => void;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
};

/** One file that was understood: what is in it and what would become of it. */
export function FilePreview({ preview, busy, events, onChoose, onApply, onDiscard }: Props) {
  const { choice, origin, kind, talks, cancelled, unscheduled } = preview;
  const asTalks = choice.as === 'talks';
  const heading = (asTalks && choice.event.name) || origin.name || t('packsPasted');
  return (
    <article class="pack-panel pack-preview" aria-label={heading}>
      <h2 tabIndex={-1}>{heading}</h2>
      <p class="pack-facts">
        <span>{kindText(kind)}</span>
        {origin.name && <span>{origin.name}</span>}
        <span>{asTalks ? tCount('packsTalks', talks) : tCount('packsRecordings', talks)}</span>
        {cancelled > 0 && <span>{tCount('packsDropped', cancelled)}</span>}
        {asTalks && unscheduled > 0 && unscheduled < talks && (
          <span>{tCount('packsUnscheduled', unscheduled)}</span>
        )}
      </p>
      {preview.recordings && (
        <PlaylistChoice choice={choice} preview={preview} events={events} onChoose={onChoose} />
      )}
      {asTalks && (
        <>
          <EventFields preview={preview} choice={choice} onChoose={onChoose} />
          <Changes preview={preview} />
          <NamesChoice preview={preview} choice={choice} onChoose={onChoose} />
        </>
      )}
      {choice.as === 'recordings' && preview.recordings && (
        <RecordingsReview
          recordings={preview.recordings}
          choice={choice}
          onChoose={(next) => onChoose(next, false)}
        />
      )}
      <div class="pack-details">
        {asTalks && <Samples samples={preview.samples} />}
        {asTalks && <FoundProjects preview={preview} />}
        <Skipped preview={preview} />
      </div>
      <PreviewButtons preview={preview} busy={busy} onApply={onApply} onDiscard={onDiscard} />
    </article>
  );
}
