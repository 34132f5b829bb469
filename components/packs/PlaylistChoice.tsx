import { useEffect, useId, useState } from 'preact/hooks';
import type { ImportChoice, ImportPreview, PackDesk } from '../../data/model/pack-import.ts';
import { eventName } from '../../data/model/talk-links.ts';
import { eventId } from '../../data/model/ids.ts';
import type { ConferenceEvent } from '../../data/model/talk.ts';
import { t } from '../ui/text.ts';

type Props = {
  readonly preview: ImportPreview;
  readonly choice: ImportChoice;
  readonly events: PackDesk['events'];
  readonly onChoose: (choice: ImportChoice, look: boolean) => void;
};

/** Videos are recordings of talks that are known, or talks of their own. */
export function PlaylistChoice({ preview, choice, events, onChoose }: Props) {
  const id = useId();
  const [known, setKnown] = useState<readonly ConferenceEvent[]>([]);
  // Asked again with each look: what was stored meanwhile may be the event.
  useEffect(() => void events().then(setKnown, () => {}), [events, preview.recordings]);
  const event = choice.as === 'recordings' ? choice.event : (known[0]?.id ?? null);
  const asRecordings = (to: string) =>
    onChoose({ as: 'recordings', event: eventId(to), accepted: [] }, true);
  return (
    <fieldset class="pack-playlist">
      <legend>{t('packsPlaylistAs')}</legend>
      <label class="pack-check">
        <input
          type="radio"
          name={id}
          disabled={event === null}
          checked={choice.as === 'recordings'}
          onChange={() => event && asRecordings(event)}
        />
        {t('packsAsRecordings')}
      </label>
      {choice.as === 'recordings' && (
        <div class="event-field">
          <label for={`${id}-event`}>{t('packsWhichEvent')}</label>
          <select
            id={`${id}-event`}
            value={choice.event}
            onChange={({ currentTarget }) => asRecordings(currentTarget.value)}
          >
            {known.map((each) => (
              <option key={each.id} value={each.id}>
                {eventName(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <label class="pack-check">
        <input
          type="radio"
          name={id}
          checked={choice.as === 'talks'}
          onChange={() => onChoose({ as: 'talks', event: preview.event, names: false }, true)}
        />
        {t('packsAsTalks')}
      </label>
    </fieldset>
  );
}
