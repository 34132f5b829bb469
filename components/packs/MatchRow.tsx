import type { RecordingProposal } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';

type Props = {
  readonly proposal: RecordingProposal;
  readonly accepted: boolean;
  readonly onToggle: () => void;
};

/** A video and the talk that it may be the recording of. */
export function MatchRow({ proposal, accepted, onToggle }: Props) {
  const { video, videoTitle, title, speakers, confidence, by, sure } = proposal;
  const percent = Math.round(confidence * 100);
  return (
    <li class={sure ? 'match' : 'match match-doubtful'}>
      <label>
        <input
          type="checkbox"
          checked={accepted}
          aria-label={t('packsAccept', videoTitle, title)}
          onChange={onToggle}
        />
        <span class="match-text">
          <span class="match-talk">{title}</span>
          <span class="quiet">{speakers.join(', ')}</span>
          <span class="match-video">
            <a
              class="out"
              href={`https://www.youtube.com/watch?v=${encodeURIComponent(video)}`}
              target="_blank"
              rel="noreferrer"
            >
              {videoTitle}
            </a>
          </span>
          <span class="quiet">
            {t('packsConfidence', String(percent))} ·{' '}
            {t(by === 'speaker' ? 'packsBySpeaker' : 'packsByTitle')}
            {!sure && ` · ${t('packsDoubtful')}`}
          </span>
        </span>
      </label>
    </li>
  );
}
