import { asTalkId, eventId, packId, projectId } from '../../../data/model/ids.ts';
import type { ProjectCard } from '../../../data/model/library.ts';
import type { TalkRow } from '../../../data/model/talk-row.ts';
import type { Project } from '../../../data/model/project.ts';
import type { Talk, TalkLink } from '../../../data/model/talk.ts';

const sampleEvent = {
  id: eventId('kubecon-eu-2024'),
  name: 'KubeCon + CloudNativeCon Europe 2024',
  series: 'KubeCon + CloudNativeCon',
  starts: '2024-03-19',
  ends: '2024-03-22',
  place: 'Paris, France',
  url: null,
};

export const video: TalkLink = {
  kind: 'video',
  url: 'https://www.youtube.com/watch?v=abc',
  exact: true,
  note: null,
};

export const talkRow = (title: string, rest: Partial<Talk> = {}, saved = false): TalkRow => ({
  talk: {
    id: asTalkId(`kubecon-eu-2024/${title.toLowerCase().replaceAll(' ', '-')}`),
    event: sampleEvent.id,
    pack: packId('kubecon-eu-2024'),
    title,
    titleIs: 'official',
    speakers: ['Ada Meier', 'Beat Keller'],
    day: null,
    start: null,
    minutes: 31,
    room: null,
    kind: 'talk',
    summary: null,
    projects: [],
    links: [video],
    ...rest,
  },
  event: sampleEvent,
  saved,
});

export const sampleCard = (name: string, rest: Partial<ProjectCard> = {}): ProjectCard => {
  const project: Project = {
    id: projectId(name.toLowerCase()),
    name,
    spellings: [],
    formerly: [],
    parent: null,
    description: 'Policy engine that validates and changes resources.',
    homepage: `https://${name.toLowerCase()}.io/`,
    repository: `https://github.com/${name.toLowerCase()}/core`,
    maturity: 'graduated',
    prior: 'coined',
    sense: null,
    cues: { for: [], against: [] },
    marked: true,
  };
  return {
    project,
    parent: null,
    talks: [talkRow(`${name} in a bank`), talkRow(`${name} from scratch`)],
    total: 12,
    why: { kind: 'words', words: ['policy'] },
    years: [
      { year: 2022, talks: 3 },
      { year: 2023, talks: 0 },
      { year: 2024, talks: 9 },
    ],
    ...rest,
  };
};
