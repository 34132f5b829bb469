import { useState } from 'preact/hooks';
import type { FacetCount } from '../../data/model/search.ts';
import { t } from '../ui/text.ts';
import { inWords } from './dates.ts';

type Props = {
  readonly title: string;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, on: boolean) => void;
};

const few = 6;

/** The values of one kind with their numbers of talks; what is chosen is always seen. */
export function FacetGroup({ title, counts, chosen, onChoose }: Props) {
  const [all, setAll] = useState(false);
  const lost = chosen.filter((id) => counts.every((count) => count.id !== id));
  const rows = [...lost.map((id) => ({ id, name: id, count: 0 })), ...counts];
  const shown = rows.filter(({ id }, at) => all || at < few || chosen.includes(id));
  if (rows.length === 0) return null;
  return (
    <fieldset class="facet-group">
      <legend>{title}</legend>
      {shown.map(({ id, name, count }) => (
        <label key={id} class="facet">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
          />
          <bdi class="facet-name">{name}</bdi>
          <span class="count">{inWords(count)}</span>
        </label>
      ))}
      {rows.length > shown.length && (
        <button
          type="button"
          class="link-button"
          aria-label={t('libraryMoreOf', title)}
          onClick={() => setAll(true)}
        >
          {t('popupMore')}
        </button>
      )}
    </fieldset>
  );
}
