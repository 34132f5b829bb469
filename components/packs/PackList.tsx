import type { PackInfo } from '../../data/model/pack-info.ts';
import { tCount } from '../ui/count.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { t } from '../ui/text.ts';
import { Details } from './Details.tsx';
import { PackRow } from './PackRow.tsx';

type Props = {
  readonly packs: readonly PackInfo[] | 'failed' | null;
  readonly busy: boolean;
  readonly onRemove: (pack: PackInfo) => void;
  readonly onNames: (pack: PackInfo, on: boolean) => void;
};

/** The packs that were added, newest first, and those that ship. */
export function PackList({ packs, busy, onRemove, onNames }: Props) {
  if (packs === null) return null;
  if (packs === 'failed') return <p role="alert">{t('packsListFailed')}</p>;
  const own = packs.filter(({ importedAt }) => importedAt !== null).toReversed();
  const bundled = packs.filter(({ importedAt }) => importedAt === null);
  return (
    <section class="pack-panel" aria-labelledby="packs-yours">
      <h2 id="packs-yours">{t('packsYours')}</h2>
      {own.length === 0 ? (
        <EmptyState title={t('packsNone')} text={t('packsNoneText')} />
      ) : (
        <>
          <ul class="pack-list">
            {own.map((pack) => (
              <PackRow
                key={pack.id}
                pack={pack}
                busy={busy}
                onRemove={() => onRemove(pack)}
                onNames={(on) => onNames(pack, on)}
              />
            ))}
          </ul>
          <p class="quiet">{t('packsStays')}</p>
        </>
      )}
      {bundled.length > 0 && (
        <Details summary={tCount('packsBundled', bundled.length)}>
          <ul class="pack-list">
            {bundled.map((pack) => (
              <PackRow key={pack.id} pack={pack} busy={busy} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
