import { useState } from 'preact/hooks';
import { switchRecent, withoutQueries } from '../../data/settings/recent-searches.ts';
import { t } from '../ui/text.ts';
import { Choice } from './Choice.tsx';
import type { OptionsPorts } from './ports.ts';

type Props = { readonly recent: OptionsPorts['recent']; readonly onChanged: () => void };

/** Whether searches are kept: the one place for it. */
export function SearchSection({ recent: port, onChanged }: Props) {
  const [recent, setRecent] = useState(() => port.read());
  const change = (how: Parameters<typeof port.change>[0]) => {
    setRecent(port.change(how));
    onChanged();
  };
  return (
    <section class="panel" aria-labelledby="search">
      <h2 id="search">{t('popupViewSearch')}</h2>
      <Choice
        type="checkbox"
        name="recent"
        title={t('optionsRecent')}
        text={t('optionsRecentText')}
        checked={recent.on}
        onChange={() => change(switchRecent(!recent.on))}
      />
      {recent.queries.length > 0 && (
        <button type="button" class="button" onClick={() => change(withoutQueries)}>
          {t('recentClear')}
        </button>
      )}
    </section>
  );
}
