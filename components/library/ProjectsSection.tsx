import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { MaturityBadge } from './MaturityBadge.tsx';
import { NameRow } from './NameRow.tsx';
import { NamesSection } from './NamesSection.tsx';
import { projectHref, type Shared } from './shared.ts';

export function ProjectsSection({ filter, shared }: { filter: string; shared: Shared }) {
  return (
    <NamesSection
      kind="projects"
      filter={filter}
      title={t('libraryProjects')}
      filterLabel={t('libraryFilterProjects')}
      count={(total) => tCount('libraryCountProjects', total)}
      estimate={62}
      shared={shared}
      load={(request) => shared.library.listProjects(request)}
      show={(project, stop) => (
        <NameRow
          href={projectHref(project.id)}
          name={project.name}
          stop={stop}
          counts={project}
          badge={<MaturityBadge maturity={project.maturity} />}
        >
          <p class="name-about" dir="auto">
            {project.description}
          </p>
        </NameRow>
      )}
    />
  );
}
