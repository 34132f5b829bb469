import { tCount } from '../ui/count.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { t } from '../ui/text.ts';
import { packSources } from './pack-sources.ts';
import type { OptionsPorts } from './ports.ts';
import { useLoaded } from './use-loaded.ts';

type Props = Pick<OptionsPorts, 'packs' | 'version' | 'notice'>;

/** Version, and where the talks are from. */
export function AboutSection({ packs, version, notice }: Props) {
  const loaded = useLoaded(packs);
  const known = loaded === null || loaded === 'failed' ? [] : loaded;
  return (
    <section class="panel" aria-labelledby="about">
      <h2 id="about">{t('optionsAbout')}</h2>
      <p>{t('optionsVersion', version)}</p>
      <h3>{t('optionsPacks')}</h3>
      {loaded === 'failed' && <p class="quiet">{t('optionsPacksFailed')}</p>}
      {known.length > 0 && <p>{tCount('optionsPacks', known.length)}</p>}
      <ul class="sources" role="list" aria-label={t('optionsPacks')}>
        {packSources(known).map(({ name, url, licence }) => (
          <li key={`${name}\n${url}`}>
            {url === null ? name : <OutLink url={url}>{name}</OutLink>}
            {licence !== null && <span class="quiet">{t('optionsSourceLicence', licence)}</span>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('optionsNotice')}</summary>
        <pre>{notice}</pre>
      </details>
    </section>
  );
}
