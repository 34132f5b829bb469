import type { ImportPreview } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { Details } from './Details.tsx';

type Props = { readonly preview: Pick<ImportPreview, 'projects' | 'projectsTotal'> };

/** Which projects the talks name, most often first. */
export function FoundProjects({ preview: { projects, projectsTotal } }: Props) {
  if (projectsTotal === 0) return <p class="quiet">{t('packsNoProjects')}</p>;
  return (
    <Details summary={tCount('packsProjects', projectsTotal)}>
      <ul class="pack-chips">
        {projects.map(({ id, name, talks }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span class="count">{tCount('packsTalks', talks)}</span>
          </li>
        ))}
        {projectsTotal > projects.length && (
          <li class="quiet">{t('packsMore', String(projectsTotal - projects.length))}</li>
        )}
      </ul>
    </Details>
  );
}
