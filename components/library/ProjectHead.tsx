import type { ProjectPage } from '../../data/model/browse.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { t } from '../ui/text.ts';
import { MaturityBadge } from './MaturityBadge.tsx';
import { PageHead } from './PageHead.tsx';
import { projectHref } from './shared.ts';
import { talksInWords } from './talks-in-words.ts';

/** What a project is, where it lives and how else it is written. */
export function ProjectHead({ page }: { page: ProjectPage }) {
  const { project, parent } = page;
  const other = project.spellings
    .map(({ text }) => text)
    .filter((text) => text !== project.name && !project.formerly.includes(text));
  return (
    <PageHead title={project.name} badge={<MaturityBadge maturity={project.maturity} />}>
      <p class="lead" dir="auto">
        {project.description}
      </p>
      <p class="facts-line">
        {talksInWords(page)}
        {project.homepage !== null && <OutLink url={project.homepage}>{t('cardHomepage')}</OutLink>}
        {project.repository !== null && (
          <OutLink url={project.repository}>{t('cardRepository')}</OutLink>
        )}
      </p>
      <dl class="facts">
        {parent !== null && <dt>{t('libraryPartOf')}</dt>}
        {parent !== null && (
          <dd>
            <a class="out" href={projectHref(parent.id)}>
              {parent.name}
            </a>
          </dd>
        )}
        {other.length > 0 && <dt>{t('libraryAlsoWritten')}</dt>}
        {other.length > 0 && <dd>{other.join(', ')}</dd>}
        {project.formerly.length > 0 && <dt>{t('libraryFormerly')}</dt>}
        {project.formerly.length > 0 && <dd>{project.formerly.join(', ')}</dd>}
      </dl>
    </PageHead>
  );
}
