import type { ProjectCard } from '../../data/model/library.ts';
import type { Maturity } from '../../data/model/project.ts';
import { t, type MessageKey } from '../ui/text.ts';
import { h, type Child } from './dom.ts';
import { icon } from './icon.ts';
import { outLink } from './out-link.ts';

/** How far the project has come, and what it is a part of. */
export function standing({ project, parent }: ProjectCard): Child {
  const level = maturityNames[project.maturity];
  return h(
    'p.m',
    {},
    level !== null && h('span', {}, t(level)),
    parent && h('span', {}, t('cardPartOf', parent.name)),
  );
}

/** What the project is, and where it lives. */
export function projectHead({ project }: ProjectCard): Child[] {
  const { description, homepage, repository } = project;
  return [
    h('p.d', {}, description),
    h(
      'p.n',
      {},
      homepage !== repository && place('cardHomepage', homepage),
      place('cardRepository', repository),
    ),
  ];
}

/** The address stands in the link: a reader sees where it leads before going. */
function place(label: MessageKey, url: string | null): Child {
  if (url === null) return null;
  const address = url.replace(/^https:\/\/(www\.|github\.com\/)?|\/$/g, '');
  const words = h('span.v', {}, t(label), ' ');
  return outLink(url, words, h('span', {}, address), icon('out'));
}

const maturityNames: Readonly<Record<Maturity, MessageKey | null>> = {
  graduated: 'cardGraduated',
  incubating: 'cardIncubating',
  sandbox: 'cardSandbox',
  archived: 'cardArchived',
  other: null,
};
