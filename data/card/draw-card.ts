import type { CardQuestion, Drawing } from '../model/card-desk.ts';
import type { ProjectCard } from '../model/library.ts';
import type { Maturity } from '../model/project.ts';
import { drawMenu, drawPin } from './draw-menu.ts';
import { drawTalk } from './draw-talk.ts';
import { drawYears } from './draw-years.ts';
import { button, h, icon, outLink } from './element.ts';
import type { Translate } from './translate.ts';

/** The card of one project. */
export const drawCard = (card: ProjectCard, question: CardQuestion, t: Translate): Drawing =>
  h(
    'div.c',
    { role: 'dialog', 'aria-labelledby': 'n', tabindex: '-1', lang: 'en' },
    h(
      'p.v',
      { role: 'status' },
      t(
        card.talks.length === 1 ? 'cardOpenOne' : 'cardOpenOther',
        card.project.name,
        String(card.talks.length),
      ),
    ),
    h(
      'header',
      {},
      h('div.k', {}, h('h2', { id: 'n' }, card.project.name), standing(card, t)),
      drawPin(false, t),
      button('b', null, { 'aria-label': t('cardClose') }, icon('close')),
      h('p.d', {}, card.project.description),
      places(card, t),
    ),
    card.talks.length > 0
      ? h(
          'div',
          {},
          overview(card, t),
          h('ul', {}, ...card.talks.map((row) => drawTalk(row, row.saved ? 'kept' : 'new', t))),
        )
      : h('p.o', {}, t('cardNoTalks')),
    h(
      'footer',
      {},
      button(
        'l',
        { kind: 'library', project: card.project.id },
        { title: t('cardLibrary') },
        searchText(card.total, t),
      ),
      drawMenu(card, question, t),
    ),
  );

/** Beside a mark that was stepped to: its words and the keys, for the eye and for the ear. */
export const drawCue = (words: string, t: Translate): Drawing =>
  h(
    'div.c.e',
    { lang: 'en' },
    h(
      'p',
      { 'aria-hidden': 'true' },
      h('b', {}, words),
      h('kbd', {}, 'Enter'),
      h('kbd', {}, 'Esc'),
    ),
    h('p.v', { role: 'status' }, t('cardCue', words)),
  );

/** Why the first talk is the first, and how the talks spread over the years. */
function overview({ why, parent, years }: ProjectCard, t: Translate): Drawing {
  const text =
    why === null
      ? ''
      : why.kind === 'words'
        ? t('cardFirstWords', why.words.map((word) => `“${word}”`).join(', '))
        : why.kind === 'parent'
          ? t('cardFirstParent', parent?.name ?? '')
          : t(why.kind === 'newest' ? 'cardFirstNewest' : 'cardFirstAbout');
  return h('div.f', {}, h('p', {}, text), years.length > 0 && drawYears(years, t));
}

/** How far the project has come, and what it is a part of. */
function standing({ project, parent }: ProjectCard, t: Translate): Drawing {
  const level = maturityTexts[project.maturity];
  return h(
    'p.m',
    {},
    level !== null && h('span', {}, t(level)),
    parent && h('span', {}, t('cardPartOf', parent.name)),
  );
}

/** Where the project lives. */
function places({ project: { homepage, repository } }: ProjectCard, t: Translate): Drawing {
  const page = homepage === repository ? null : homepage;
  return h(
    'p.n',
    {},
    page === null ? null : place(page, t('cardHomepage')),
    repository === null ? null : place(repository, t('cardRepository')),
  );
}

/** The address stands in the link: a reader sees where it leads before going. */
function place(url: string, label: string): Drawing {
  const address = url.replace(/^https:\/\/(www\.|github\.com\/)?|\/$/g, '');
  return outLink(url, h('span.v', {}, `${label} `), h('span', {}, address), icon('out'));
}

function searchText(total: number, t: Translate): string {
  if (total === 0) return t('cardSearchTalks');
  return total === 1 ? t('cardAllTalksOne', '1') : t('cardAllTalksOther', String(total));
}

const maturityTexts = {
  graduated: 'cardGraduated',
  incubating: 'cardIncubating',
  sandbox: 'cardSandbox',
  archived: 'cardArchived',
  other: null,
} as const satisfies Record<Maturity, string | null>;
