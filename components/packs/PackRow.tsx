import type { PackInfo } from '../../data/model/pack-info.ts';
import { tCount } from '../ui/count.ts';
import { Icon } from '../ui/Icon.tsx';
import { Switch } from '../ui/Switch.tsx';
import { t } from '../ui/text.ts';
import { eventLine } from './event-line.ts';

type Props = {
  readonly pack: PackInfo;
  readonly busy: boolean;
  /** Without it, it cannot be removed: it ships. */
  readonly onRemove?: () => void;
  readonly onNames?: (on: boolean) => void;
};

export function PackRow({ pack, busy, onRemove, onNames }: Props) {
  const { event, holds, talks, names } = pack;
  return (
    <li class="pack-row">
      <div class="pack-row-text">
        <span class="pack-row-name">{event.name}</span>
        <span class="pack-facts">
          <span>{tCount(holds === 'talks' ? 'packsTalks' : 'packsRecordings', talks)}</span>
          <span>{eventLine(event)}</span>
          <span>{whence(pack)}</span>
        </span>
        {onNames && names.count > 0 && (
          <span class="pack-row-names">
            <Switch
              label={t('packsNamesSwitch', event.name)}
              on={names.on}
              onChange={(on) => !busy && onNames(on)}
            />
            {tCount('packsNamesCount', names.count)}
          </span>
        )}
      </div>
      {onRemove && (
        <button
          type="button"
          class="small-button"
          disabled={busy}
          aria-label={t('packsRemovePack', event.name)}
          onClick={onRemove}
        >
          <Icon name="remove" />
          {t('packsRemove')}
        </button>
      )}
    </li>
  );
}

function whence({ origin, importedAt }: PackInfo): string {
  if (importedAt === null) return '';
  const date = new Intl.DateTimeFormat(t('extLanguage'), { dateStyle: 'medium' });
  const name = origin.url ?? origin.name;
  return [t('packsAddedOn', date.format(importedAt)), name && t('packsFrom', name)]
    .filter(Boolean)
    .join(' ');
}
