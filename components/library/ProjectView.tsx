import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { CountedList } from './CountedList.tsx';
import { NotFound } from './NotFound.tsx';
import { hashOf, type ProjectPlace } from './place.ts';
import { ProjectHead } from './ProjectHead.tsx';
import { ProjectTalks } from './ProjectTalks.tsx';
import { projectHref, type Shared } from './shared.ts';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';
import { yearColumns } from './year-columns.ts';
import { YearsChart } from './YearsChart.tsx';
import { YearsTable } from './YearsTable.tsx';

/** All about a project: what it is, its family, its years, its company, its talks. */
export function ProjectView({ place, shared }: { place: ProjectPlace; shared: Shared }) {
  const answer = useAnswer(shared.keeper, `project ${place.id}`, () =>
    shared.library.aboutProject(place.id),
  );
  const page = answer.value;
  if (page === undefined) return <Waiting failed={answer.failed} onRetry={answer.retry} />;
  if (page === null) return <NotFound name={place.id} back="projects" />;
  const columns = yearColumns(page.years);
  return (
    <>
      <ProjectHead page={page} />
      <div class="about">
        {columns.columns.length > 0 && (
          <section class="years" aria-labelledby="years">
            <h2 id="years">{t('libraryYears')}</h2>
            <YearsChart
              columns={columns}
              year={place.year}
              href={(year) => hashOf({ ...place, year })}
            />
            <YearsTable columns={columns} />
          </section>
        )}
        <div>
          <CountedList title={t('libraryParts')} names={page.children} href={projectHref} />
          <CountedList
            title={t('libraryTogether')}
            names={page.together}
            href={(id) => hashOf({ ...place, with: id })}
          />
        </div>
      </div>
      <section class="talks" aria-labelledby="talks">
        <h2 id="talks">
          {t('libraryTalksTitle')} <span class="count">{tCount('libraryTalks', page.talks)}</span>
        </h2>
        <ProjectTalks place={place} page={page} shared={shared} />
      </section>
    </>
  );
}
