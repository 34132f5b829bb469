import type { Settings } from '../../data/settings/settings.ts';
import { t } from '../ui/text.ts';
import { timeOfDay } from '../ui/time-of-day.ts';
import type { SettingsChange } from '../ui/use-settings.ts';

type Props = {
  readonly settings: Settings;
  readonly now: () => number;
  readonly onChange: (change: SettingsChange) => void;
  readonly onTurnOn: (host: string) => void;
};

/** Where nothing is marked, and why. */
export function SitesSection({ settings, now, onChange, onTurnOn }: Props) {
  const { sitesOff, pausedUntil } = settings;
  return (
    <section class="panel" aria-labelledby="sites">
      <h2 id="sites">{t('optionsSites')}</h2>
      {pausedUntil !== null && pausedUntil > now() && (
        <p class="row">
          <span>{t('optionsPaused', timeOfDay(pausedUntil))}</span>
          <button
            type="button"
            class="button"
            onClick={() => onChange((before) => ({ ...before, pausedUntil: null }))}
          >
            {t('extResume')}
          </button>
        </p>
      )}
      {sitesOff.length === 0 ? (
        <p class="quiet">{t('optionsSitesNone')}</p>
      ) : (
        <ul class="sites" role="list" aria-labelledby="sites">
          {[...sitesOff].sort().map((host) => (
            <li key={host} class="row">
              <bdi>{host}</bdi>
              <button
                type="button"
                class="button"
                aria-label={t('optionsSiteRemoveLabel', host)}
                onClick={() => onTurnOn(host)}
              >
                {t('optionsSiteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
