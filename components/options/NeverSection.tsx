import type { Never } from '../../data/settings/settings.ts';
import { t } from '../ui/text.ts';

type Props = {
  readonly never: readonly Never[];
  readonly onMark: (never: Never) => void;
};

/** Names that are not the project, and where. */
export function NeverSection({ never, onMark }: Props) {
  return (
    <section class="panel" aria-labelledby="never">
      <h2 id="never">{t('optionsNever')}</h2>
      {never.length === 0 ? (
        <p class="quiet">{t('optionsNeverNone')}</p>
      ) : (
        <ul class="sites" role="list" aria-labelledby="never">
          {never.map((one) => (
            <li key={`${one.name}\n${one.site}`} class="row">
              <span>
                <bdi>{one.name}</bdi> <span class="quiet">{where(one)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('optionsNeverRemoveLabel', one.name, where(one))}
                onClick={() => onMark(one)}
              >
                {t('optionsNeverRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const where = ({ site }: Never): string =>
  site === null ? t('optionsNeverAnywhere') : t('optionsNeverSite', site);
