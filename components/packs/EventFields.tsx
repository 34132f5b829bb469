import { useId } from 'preact/hooks';
import type { EventAnswers, ImportChoice, ImportPreview } from '../../data/model/pack-import.ts';
import { t, type MessageKey } from '../ui/text.ts';
import { eventLine } from './event-line.ts';

type Field = 'name' | 'series' | 'starts' | 'ends' | 'place' | 'zone';
type Choice = Extract<ImportChoice, { as: 'talks' }>;

type Props = {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly onChoose: (choice: ImportChoice, look: boolean) => void;
};

const labels: readonly (readonly [Field, MessageKey])[] = [
  ['name', 'packsEventName'],
  ['series', 'packsEventSeries'],
  ['starts', 'packsEventStarts'],
  ['ends', 'packsEventEnds'],
  ['place', 'packsEventPlace'],
  ['zone', 'packsEventZone'],
];

/** The event as the file says it, to be completed and put right; a pack says it once for all. */
export function EventFields({ preview, choice, onChoose }: Props) {
  const id = useId();
  if (preview.fixed) return <p>{eventLine(choice.event)}</p>;
  const asked = preview.open.some((key) => key !== 'zone');
  const change = (field: Field, value: string, look: boolean) =>
    onChoose({ ...choice, event: { ...choice.event, [field]: answer(field, value) } }, look);
  // A zone is only asked for where the file has times in UTC.
  const fields = labels.filter(([field]) => field !== 'zone' || preview.utc);
  return (
    <div class="event-fields-place">
      {asked && <p class="pack-warning">{t('packsAsk')}</p>}
      <div class="event-fields">
        {fields.map(([field, label]) => (
          <div key={field} class={`event-field event-field-${field}`}>
            <label for={`${id}-${field}`}>{t(label)}</label>
            <input
              id={`${id}-${field}`}
              type={field === 'starts' || field === 'ends' ? 'date' : 'text'}
              value={choice.event[field] ?? ''}
              required={field === 'name' || field === 'starts' || field === 'ends'}
              aria-describedby={field === 'zone' ? `${id}-hint` : undefined}
              list={field === 'zone' ? `${id}-zones` : undefined}
              maxLength={120}
              onInput={({ currentTarget }) => change(field, currentTarget.value, false)}
              onChange={({ currentTarget }) => change(field, currentTarget.value, true)}
            />
          </div>
        ))}
      </div>
      {preview.utc && (
        <>
          <p class="quiet" id={`${id}-hint`}>
            {t('packsEventZoneHint')}
          </p>
          <datalist id={`${id}-zones`}>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}

const answer = (field: Field, value: string): EventAnswers[Field] =>
  field === 'zone' ? value || null : value;
