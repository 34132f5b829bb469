import { useState } from 'preact/hooks';
import type { Facets as Counts } from '../../data/model/search.ts';
import { t } from '../ui/text.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { facetKinds, type SearchPlace } from './place.ts';
import type { Shared } from './shared.ts';
import { withChoice } from './with-choice.ts';

type Props = {
  readonly facets: Counts | null;
  readonly place: SearchPlace;
  readonly shared: Shared;
};

/** What the talks found can be narrowed by; on a narrow page behind a button. */
export function Facets({ facets, place, shared }: Props) {
  const [open, setOpen] = useState(false);
  const some = facets !== null && facetKinds.some((kind) => facets[kind].length > 0);
  if (!some) return <aside class="facets" aria-label={t('libraryNarrow')} />;
  return (
    <aside class="facets" aria-label={t('libraryNarrow')}>
      <button
        type="button"
        class="button facets-button"
        aria-expanded={open}
        aria-controls="facet-groups"
        onClick={() => setOpen(!open)}
      >
        {t('libraryNarrow')}
      </button>
      <div id="facet-groups" class={open ? 'facet-groups' : 'facet-groups facets-closed'}>
        {facetKinds.map((kind) => (
          <FacetGroup
            key={kind}
            title={t(titles[kind])}
            counts={facets[kind]}
            chosen={place.chosen[kind]}
            onChoose={(id, on) => shared.go(withChoice(place, kind, id, on))}
          />
        ))}
      </div>
    </aside>
  );
}

const titles = {
  project: 'libraryProjects',
  event: 'libraryEvents',
  speaker: 'librarySpeakers',
  year: 'libraryYear',
} as const;
