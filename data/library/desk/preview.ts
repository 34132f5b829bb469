import type {
  FoundProject,
  ImportChoice,
  ImportPreview,
  SampleTalk,
} from '../../model/pack-import.ts';
import type { Project } from '../../model/project.ts';
import type { DraftTalk } from '../../importers/draft.ts';
import type { DeskFile } from './desk-file.ts';
import type { DeskStore } from './desk-store.ts';
import { reviewRecordings } from './plan-recordings.ts';
import { planTalks } from './plan-talks.ts';
import { openQuestions, suggestChoice, suggestEvent, whyIncomplete } from './suggest-choice.ts';

const shown = { samples: 5, skipped: 200, projects: 50 } as const;

/** What the file holds and what storing it as chosen would do. */
export async function previewOf(
  file: DeskFile,
  given: ImportChoice | null,
  store: DeskStore,
  now: number,
): Promise<ImportPreview> {
  const { draft, id, origin, ownNames } = file;
  const choice = given ?? (await suggestChoice(file, store));
  const projects = countProjects(file, await store.allProjects());
  const count = (status: DraftTalk['status']) =>
    draft.talks.filter((talk) => talk.status === status).length;
  return {
    ok: true,
    id,
    origin,
    kind: draft.kind,
    choice,
    event: await suggestEvent(file, store),
    utc: draft.times === 'utc' && draft.pack === null,
    open: choice.as === 'talks' ? openQuestions(file, choice) : [],
    fixed: draft.pack !== null,
    talks: draft.talks.length - count('cancelled'),
    cancelled: count('cancelled'),
    unscheduled: count('unscheduled'),
    samples: draft.talks.slice(0, shown.samples).map(sampleOf),
    skipped: draft.skipped.slice(0, shown.skipped),
    skippedTotal: draft.skipped.length,
    projects: projects.slice(0, shown.projects),
    projectsTotal: projects.length,
    ownNames,
    ...(await effectOf(file, choice, store, now)),
  };
}

type Effect = Pick<ImportPreview, 'updates' | 'laterVersion' | 'recordings'>;

async function effectOf(
  file: DeskFile,
  choice: ImportChoice,
  store: DeskStore,
  now: number,
): Promise<Effect> {
  const recordings = file.draft.recordings.length > 0;
  if (choice.as === 'recordings') {
    const review = await reviewRecordings(file, choice.event, store);
    const found = review ?? { known: 0, proposals: [], unmatched: [] };
    const { known, proposals, unmatched } = found;
    return { updates: null, laterVersion: null, recordings: { known, proposals, unmatched } };
  }
  const none = recordings ? { known: 0, proposals: [], unmatched: [] } : null;
  if (whyIncomplete(file, choice)) return { updates: null, laterVersion: null, recordings: none };
  const { event, changes, laterVersion } = await planTalks(file, choice, store, now);
  return { updates: event && { event, changes }, laterVersion, recordings: none };
}

function countProjects(file: DeskFile, catalogue: readonly Project[]): readonly FoundProject[] {
  const counts = new Map<FoundProject['id'], number>();
  for (const projects of file.projects) {
    for (const { id } of projects) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...catalogue, ...file.own]
    .flatMap(({ id, name }) => {
      const talks = counts.get(id);
      return talks ? [{ id, name, talks }] : [];
    })
    .sort((a, b) => b.talks - a.talks || a.name.localeCompare(b.name));
}

const sampleOf = ({ title, speakers, day, start, minutes, room }: DraftTalk): SampleTalk => ({
  title,
  speakers,
  day,
  start,
  minutes,
  room,
});
