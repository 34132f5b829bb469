import type { PageStatus } from '../../data/messages/page-protocol.ts';
import type { ProjectId } from '../../data/model/ids.ts';
import { tCount } from '../ui/count.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import type { NameOf } from '../ui/use-project-names.ts';

type Props = {
  readonly status: PageStatus;
  readonly nameOf: NameOf;
  readonly onProject: (id: ProjectId) => void;
  readonly onShow: (id: ProjectId) => void;
};

/** The projects that the page names: one press searches their talks, another goes to the place. */
export function PageProjects({ status, nameOf, onProject, onShow }: Props) {
  if (status.projects.length === 0) return <p class="quiet">{whyNone(status)}</p>;
  return (
    <ul class="page-projects" role="list" aria-label={t('popupOnThisPage')}>
      {status.projects
        .map((project) => ({ ...project, name: nameOf(project.id) }))
        .map(({ id, name, count }) => (
          <li key={id}>
            <button
              type="button"
              class="page-project"
              aria-label={`${name}, ${tCount('popupNamed', count)}`}
              onClick={() => onProject(id)}
            >
              <span class="page-project-name">{name}</span>
              <span class="count" title={tCount('popupNamed', count)}>
                {count}
              </span>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t('popupGoToFirst', name)}
              title={t('popupGoToFirst', name)}
              onClick={() => onShow(id)}
            >
              <Icon name="target" />
            </button>
          </li>
        ))}
    </ul>
  );
}

function whyNone({ off }: PageStatus): string {
  if (off === 'site') return t('popupOnThisPageOff');
  return t(off === 'paused' ? 'popupOnThisPagePaused' : 'popupOnThisPageNone');
}
