import type { SampleTalk } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';
import { Details } from './Details.tsx';

type Props = { readonly samples: readonly SampleTalk[] };

/** A few talks, to see whether the file was understood. */
export function Samples({ samples }: Props) {
  if (samples.length === 0) return null;
  return (
    <Details summary={t('packsSamplesTitle')}>
      <ul class="pack-samples">
        {samples.map((talk, at) => (
          <li key={at}>
            <span class="sample-title">{talk.title}</span>
            <span class="quiet">{factsOf(talk)}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

const factsOf = ({ speakers, day, start, minutes, room }: SampleTalk): string =>
  [
    speakers.join(', '),
    [day, start].filter(Boolean).join(' '),
    minutes === null ? '' : t('extMinutes', String(minutes)),
    room,
  ]
    .filter(Boolean)
    .join(' · ');
