import { projectId } from '../../data/model/ids.ts';
import type { SearchAnswer } from '../../data/model/search.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { useProjectNames } from '../ui/use-project-names.ts';
import { facetKinds, type SearchPlace } from './place.ts';
import type { Shared } from './shared.ts';
import { withChoice } from './with-choice.ts';

type Props = {
  readonly place: SearchPlace;
  readonly head: SearchAnswer | null;
  readonly shared: Shared;
};

/** What the search is narrowed by, each to be taken away with a press. */
export function ChosenChips({ place, head, shared }: Props) {
  const chosen = facetKinds.flatMap((kind) => place.chosen[kind].map((id) => ({ kind, id })));
  const projects = place.chosen.project.map(projectId);
  const nameOf = useProjectNames(shared.library, projects);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips chosen" role="list" aria-label={t('libraryNarrowedBy')}>
      {chosen.map(({ kind, id }) => {
        const counted = head?.facets[kind].find((count) => count.id === id);
        const name = kind === 'project' ? nameOf(projectId(id)) : (counted?.name ?? id);
        return (
          <li key={`${kind} ${id}`}>
            <button
              type="button"
              class="chip chip-on"
              aria-label={t('libraryRemove', name)}
              onClick={() => shared.go(withChoice(place, kind, id, false))}
            >
              <bdi>{name}</bdi> <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
