import { useRef } from 'preact/hooks';
import type { CardOpens, Settings } from '../../data/settings/settings.ts';
import { t } from '../ui/text.ts';
import type { SettingsChange } from '../ui/use-settings.ts';
import { Choice } from './Choice.tsx';
import { Pick } from './Pick.tsx';

type Props = {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
};

const keys = ['Alt', 'Control', 'Shift'] as const;
const delays = [
  [120, 'optionsCardDelayShort'],
  [200, 'optionsCardDelayUsual'],
  [500, 'optionsCardDelayLong'],
  [1_000, 'optionsCardDelayLonger'],
] as const;
const choices = [
  ['rest', 'optionsCardRest', 'optionsCardRestText'],
  ['key', 'optionsCardKey', 'optionsCardKeyText'],
  ['never', 'optionsCardNever', 'optionsCardNeverText'],
] as const;

/** When a card opens. */
export function CardSection({ settings, onChange }: Props) {
  const { cardOpens, cardDelay } = settings;
  const key = keys.find((each) => each === cardOpens);
  const lastKey = useRef<CardOpens>(key ?? 'Alt');
  if (key) lastKey.current = key;
  const set = (opens: CardOpens) => onChange((before) => ({ ...before, cardOpens: opens }));
  return (
    <section class="panel" aria-labelledby="card">
      <h2 id="card">{t('optionsCard')}</h2>
      <fieldset>
        <legend>{t('optionsCardOpens')}</legend>
        {choices.map(([which, title, text]) => (
          <Choice
            key={which}
            type="radio"
            name="card"
            title={t(title)}
            text={t(text)}
            checked={(key ? 'key' : cardOpens) === which}
            onChange={() => set(which === 'key' ? lastKey.current : which)}
          />
        ))}
      </fieldset>
      {key && (
        <Pick
          label={t('optionsCardWhichKey')}
          value={key}
          choices={keys.map((each) => [each, each])}
          onPick={(value) => set(value as CardOpens)}
        />
      )}
      {cardOpens !== 'never' && (
        <Pick
          label={t('optionsCardDelay')}
          value={String(cardDelay)}
          choices={delays.map(([ms, text]) => [String(ms), t(text)])}
          onPick={(value) => onChange((before) => ({ ...before, cardDelay: Number(value) }))}
        />
      )}
    </section>
  );
}
