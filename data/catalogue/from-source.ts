import { eventId, packId, projectId, talkId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { Project, Spelling } from '../model/project.ts';
import type { Talk, Weight } from '../model/talk.ts';
import { safeHttpUrl } from '../text/safe-url.ts';
import type { PackFile, ProjectSource, TalkSource } from './source-schema.ts';

/** A checked pack file as the rest of the program knows it. */
export function toPack(file: PackFile): Pack {
  const { event } = file;
  return {
    id: packId(file.pack),
    version: file.version,
    licence: file.licence,
    sources: file.sources.map(({ name, url, licence }) => ({
      name,
      url: address(url),
      licence: licence ?? null,
    })),
    event: { ...event, id: eventId(event.id), url: address(event.url) },
    talks: file.talks.map((talk) => toTalk(file, talk)),
    projects: file.projects.map(toProject),
  };
}

function toTalk(file: PackFile, talk: TalkSource): Talk {
  const event = eventId(file.event.id);
  return {
    id: talkId(event, talk.id),
    event,
    pack: packId(file.pack),
    title: talk.title,
    titleIs: talk.titleIs,
    speakers: talk.speakers,
    day: talk.day ?? null,
    start: talk.start ?? null,
    minutes: talk.minutes ?? null,
    room: talk.room ?? null,
    kind: talk.kind,
    summary: talk.summary ?? null,
    projects: (['title', 'subject', 'mentioned'] as const).flatMap((weight: Weight) =>
      (talk.projects[weight] ?? []).map((id) => ({ id: projectId(id), weight })),
    ),
    links: talk.links.flatMap((link) => {
      const url = address(link.url);
      const note = link.note ?? null;
      return url ? [{ kind: link.kind, url, exact: link.confidence === 'exact', note }] : [];
    }),
  };
}

/** A checked catalogue entry; its name is the first spelling, former names the last. */
export function toProject(source: ProjectSource): Project {
  const { prior } = source;
  const spellings: Spelling[] = [
    { text: source.name, case: source.nameCase, prior },
    ...source.spellings.map((spelling) =>
      typeof spelling === 'string'
        ? { text: spelling, case: 'any' as const, prior: 'coined' as const }
        : {
            text: spelling.text,
            case: spelling.case ?? 'any',
            prior: spelling.prior ?? prior,
          },
    ),
    ...source.formerly.map((text) => ({ text, case: 'any' as const, prior })),
  ];
  return {
    id: projectId(source.id),
    name: source.name,
    spellings,
    formerly: source.formerly,
    parent: source.parent === undefined ? null : projectId(source.parent),
    description: source.description,
    homepage: address(source.homepage),
    repository: address(source.repository),
    ...(source.alsoAt && { alsoAt: source.alsoAt.map(safeHttpUrl).filter((url) => url !== null) }),
    maturity: source.maturity,
    prior,
    sense: source.sense ?? null,
    cues: { for: source.cues.for ?? [], against: source.cues.against ?? [] },
    marked: source.marked,
  };
}

const address = (url: string | undefined) => (url === undefined ? null : safeHttpUrl(url));
