import type { ImportChoice, ImportPreview, UnmatchedVideo } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t, type MessageKey } from '../ui/text.ts';
import { Details } from './Details.tsx';
import { MatchRow } from './MatchRow.tsx';

type Choice = Extract<ImportChoice, { as: 'recordings' }>;

type Props = {
  readonly recordings: NonNullable<ImportPreview['recordings']>;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** Which video would be the recording of which talk: each is accepted or rejected. */
export function RecordingsReview({ recordings, choice, onChoose }: Props) {
  const { known, proposals, unmatched } = recordings;
  const accepted = new Set(choice.accepted);
  const set = (videos: readonly string[]) => onChoose({ ...choice, accepted: videos });
  const toggle = (video: string) =>
    set(accepted.has(video) ? choice.accepted.filter((id) => id !== video) : [...accepted, video]);
  return (
    <div class="pack-review">
      {known > 0 && <p class="quiet">{tCount('packsKnownRecordings', known)}</p>}
      {proposals.length === 0 ? (
        known === 0 && <p>{t('packsNoMatches')}</p>
      ) : (
        <>
          <div class="review-head">
            <h3>{t('packsReviewTitle', String(accepted.size), String(proposals.length))}</h3>
            <button
              type="button"
              class="link-button"
              onClick={() => set(proposals.map(({ video }) => video))}
            >
              {t('packsAcceptAll')}
            </button>
            <button type="button" class="link-button" onClick={() => set([])}>
              {t('packsRejectAll')}
            </button>
          </div>
          <ul class="matches">
            {proposals.map((proposal) => (
              <MatchRow
                key={proposal.video}
                proposal={proposal}
                accepted={accepted.has(proposal.video)}
                onToggle={() => toggle(proposal.video)}
              />
            ))}
          </ul>
        </>
      )}
      {unmatched.length > 0 && (
        <Details summary={tCount('packsUnmatched', unmatched.length)}>
          <ul class="pack-skipped">
            {unmatched.map(({ video, videoTitle, why }) => (
              <li key={video}>
                <span>{videoTitle}</span>
                <span class="quiet">{t(reasons[why])}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

const reasons: Readonly<Record<UnmatchedVideo['why'], MessageKey>> = {
  'no-such-title': 'packsWhyNoSuchTitle',
  'other-speakers': 'packsWhyOtherSpeakers',
  'other-event': 'packsWhyOtherEvent',
  'title-only': 'packsWhyTitleOnly',
  taken: 'packsWhyTaken',
};
