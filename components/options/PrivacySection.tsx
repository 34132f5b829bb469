import { t } from '../ui/text.ts';

const stored = [
  ['optionsStoredList', 'optionsStoredListWhere'],
  ['optionsStoredRecent', 'optionsStoredRecentWhere'],
  ['optionsStoredTalks', 'optionsStoredTalksWhere'],
  ['optionsStoredSettings', 'optionsStoredSettingsWhere'],
] as const;

export function PrivacySection() {
  return (
    <section class="panel" aria-labelledby="privacy">
      <h2 id="privacy">{t('optionsPrivacy')}</h2>
      <p>{t('optionsPrivacyText')}</p>
      <p>{t('optionsPrivacyPage')}</p>
      <h3>{t('optionsStored')}</h3>
      <dl class="stored">
        {stored.map(([what, where]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>{t(where)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('optionsStoredGone')}</p>
    </section>
  );
}
