import type { TalkRow } from '../../data/model/talk-row.ts';
import { t } from '../ui/text.ts';
import { useProjectNames } from '../ui/use-project-names.ts';
import { dayInWords } from './dates.ts';
import { projectHref, type Shared } from './shared.ts';

type Props = {
  readonly row: Pick<TalkRow, 'talk' | 'event'>;
  readonly id: string;
  readonly shared: Pick<Shared, 'library'>;
};

/** What a row does not say of its talk: the summary, its projects, when and where it was. */
export function TalkDetails({ row: { talk, event }, id, shared }: Props) {
  const nameOf = useProjectNames(shared.library, talk.projects.map((project) => project.id)); // prettier-ignore
  const where = [talk.room, event.place].filter(Boolean).join(', ');
  return (
    <div class="details" id={id}>
      <p dir="auto">{talk.summary ?? <span class="quiet">{t('libraryNoSummary')}</span>}</p>
      <dl class="facts">
        <dt>{t('libraryWhen')}</dt>
        <dd>{[dayInWords(talk.day ?? event.starts), talk.start].filter(Boolean).join(', ')}</dd>
        {where !== '' && <dt>{t('libraryWhere')}</dt>}
        {where !== '' && <dd dir="auto">{where}</dd>}
        {talk.projects.length > 0 && <dt>{t('libraryProjects')}</dt>}
        {talk.projects.length > 0 && (
          <dd class="chips">
            {talk.projects.map((project) => (
              <a key={project.id} class="chip" href={projectHref(project.id)}>
                {nameOf(project.id)}
              </a>
            ))}
          </dd>
        )}
      </dl>
    </div>
  );
}
