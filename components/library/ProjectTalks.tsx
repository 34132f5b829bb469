import type { ProjectPage } from '../../data/model/browse.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { Choices } from './Choices.tsx';
import { hashOf, type ProjectPlace } from './place.ts';
import type { Shared } from './shared.ts';
import { TalksOfView } from './TalksOfView.tsx';

type Props = {
  readonly place: ProjectPlace;
  readonly page: ProjectPage;
  readonly shared: Shared;
};

/** A project's talks, narrowed and ordered as the address says; the parent's stand last. */
export function ProjectTalks({ place, page, shared }: Props) {
  const { project, parent, together } = page;
  const other = together.find(({ id }) => id === place.with);
  const narrowed = place.year !== null || place.with !== null;
  const own = page.talks - page.parents;
  return (
    <>
      <div class="list-head">
        <Choices
          label={t('libraryOrder')}
          chosen={place.order}
          choices={[
            { id: 'best', name: t('libraryOrderBest') },
            { id: 'newest', name: t('libraryOrderNewest') },
          ]}
          onChoose={(order) => shared.replace({ ...place, order })}
        />
        {place.year !== null && (
          <a class="chip chip-on" href={hashOf({ ...place, year: null })}>
            {place.year} <Icon name="close" />
            <span class="visually-hidden">{t('libraryRemoveFilter')}</span>
          </a>
        )}
        {place.with !== null && (
          <a class="chip chip-on" href={hashOf({ ...place, with: null })}>
            {t('libraryWith', other?.name ?? place.with)} <Icon name="close" />
            <span class="visually-hidden">{t('libraryRemoveFilter')}</span>
          </a>
        )}
      </div>
      <TalksOfView
        of={{ kind: 'project', project: project.id, year: place.year, with: place.with }}
        order={place.order}
        label={project.name}
        shared={shared}
        heading={
          parent === null || page.parents === 0 || narrowed
            ? undefined
            : (at) =>
                at === own && <h3 class="row-heading">{t('libraryParentsTalks', parent.name)}</h3>
        }
      />
    </>
  );
}
