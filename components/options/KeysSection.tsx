import { t } from '../ui/text.ts';
import { Keys } from './Keys.tsx';
import type { OptionsPorts } from './ports.ts';
import { useLoaded } from './use-loaded.ts';

type Props = Pick<OptionsPorts, 'shortcuts' | 'openShortcuts'>;

const inSearch = [
  ['↑ ↓', 'optionsKeyMove'],
  ['Enter', 'optionsKeyOpen'],
  ['Alt+S', 'optionsKeySave'],
  ['S', 'optionsKeySaveRow'],
  ['Esc', 'optionsKeyClear'],
] as const;

export function KeysSection({ shortcuts, openShortcuts }: Props) {
  const loaded = useLoaded(shortcuts);
  const commands = loaded === null || loaded === 'failed' ? [] : loaded;
  return (
    <section class="panel" aria-labelledby="keys">
      <h2 id="keys">{t('optionsKeys')}</h2>
      <Keys title={t('optionsKeysWhere')} keys={commands.map(({ keys, does }) => [keys, does])} />
      <p class="row">
        <span class="quiet">{t('optionsKeysChangeText')}</span>
        <button type="button" class="button" onClick={openShortcuts}>
          {t('optionsKeysChange')}
        </button>
      </p>
      <Keys title={t('optionsKeysPopup')} keys={inSearch.map(([keys, does]) => [keys, t(does)])} />
    </section>
  );
}
