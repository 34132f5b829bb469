import { useId } from 'preact/hooks';
import type { ImportChoice, ImportPreview, OwnName } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';

type Props = {
  readonly preview: ImportPreview;
  readonly choice: Extract<ImportChoice, { as: 'talks' }>;
  readonly onChoose: (choice: ImportChoice, look: boolean) => void;
};

const shown = 100;

/** Project names that a pack brings; off until the person has looked at them. */
export function NamesChoice({ preview: { ownNames }, choice, onChoose }: Props) {
  const id = useId();
  if (ownNames.length === 0) return null;
  const usable = ownNames.some(({ taken }) => taken === null);
  return (
    <div class="pack-names" role="group" aria-labelledby={id}>
      <h3 id={id}>{t('packsNamesTitle')}</h3>
      <ul>
        {ownNames.slice(0, shown).map((name) => (
          <li key={name.id}>
            <bdi>{name.name}</bdi> <span class="quiet">{remark(name)}</span>
          </li>
        ))}
        {ownNames.length > shown && (
          <li class="quiet">{t('packsMore', String(ownNames.length - shown))}</li>
        )}
      </ul>
      {usable && (
        <label class="pack-check">
          <input
            type="checkbox"
            checked={choice.names}
            onChange={({ currentTarget }) =>
              onChoose({ ...choice, names: currentTarget.checked }, false)
            }
          />
          {t('packsNamesUse')}
        </label>
      )}
    </div>
  );
}

function remark({ taken, common }: OwnName): string {
  if (taken !== null) return t('packsNameTaken', taken);
  return common ? t('packsNameCommon') : '';
}
