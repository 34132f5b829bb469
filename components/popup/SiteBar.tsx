import type { Settings } from '../../data/settings/settings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Switch } from '../ui/Switch.tsx';
import { t } from '../ui/text.ts';
import { timeOfDay } from '../ui/time-of-day.ts';
import type { SettingsChange } from '../ui/use-settings.ts';
import type { PageView } from './ports.ts';
import { pausedUntil, resumed, withPause, withSite } from './site-settings.ts';

type Props = {
  readonly page: PageView | null;
  readonly settings: Settings;
  readonly now: () => number;
  readonly onChange: (change: SettingsChange) => void;
};

/** Marking on this site, and a pause on all of them. */
export function SiteBar({ page, settings, now, onChange }: Props) {
  const until = pausedUntil(settings, now());
  const host = page?.kind === 'page' ? page.status.host : '';
  const on = !settings.sitesOff.includes(host);
  const state = t(on ? 'popupSiteOn' : 'popupSiteOff');
  return (
    <footer class="site-bar">
      {host !== '' && (
        <Switch
          label={t('popupMarkSite', host)}
          on={on}
          onChange={(next) => onChange((before) => withSite(before, host, next))}
        />
      )}
      <div class="site-text">
        {host !== '' && <bdi class="site-host">{host}</bdi>}
        <span role="status">
          {until === null ? host !== '' && state : t('popupPausedUntil', timeOfDay(until))}
        </span>
      </div>
      <button
        type="button"
        class="small-button"
        onClick={() =>
          onChange((before) => (until === null ? withPause(before, now()) : resumed(before)))
        }
      >
        <Icon name={until === null ? 'pause' : 'play'} />
        {t(until === null ? 'popupPause' : 'extResume')}
      </button>
    </footer>
  );
}
