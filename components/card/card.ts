import type { Controls } from '../../data/model/controls.ts';
import type { Library, ProjectCard } from '../../data/model/library.ts';
import { t } from '../ui/text.ts';
import { button, h } from './dom.ts';
import { icon } from './icon.ts';
import { projectHead, standing } from './project-head.ts';
import { talkItem } from './talk-item.ts';

export type CardDeps = {
  readonly library: Pick<Library, 'save' | 'remove'>;
  readonly controls: Controls;
  readonly close: () => void;
  /** Whether the card stays although its mark is gone: where nothing is marked, for the undo. */
  readonly hold: (isHeld: boolean) => void;
};

/** The card of one project; without it the frame with the name, as the page has it. */
export function drawCard(name: string, card: ProjectCard | null, deps: CardDeps): HTMLElement {
  const close = button('b', deps.close, icon('close'));
  close.ariaLabel = t('cardClose');
  return h(
    'div.c',
    { role: 'dialog', 'aria-labelledby': 'n', 'aria-busy': !card, tabindex: '-1', lang: 'en' },
    h(
      'header',
      {},
      h('div.k', {}, h('h2', { id: 'n' }, card?.project.name ?? name), card && standing(card)),
      close,
      ...(card ? projectHead(card) : []),
    ),
    ...(card ? [talks(card, deps), footer(card, deps)] : [waiting()]),
  );
}

const talks = ({ talks }: ProjectCard, { library }: CardDeps) =>
  talks.length > 0
    ? h('ul', {}, ...talks.map((row) => talkItem(row, library)))
    : h('p.o', {}, t('cardNoTalks'));

const waiting = () =>
  h(
    'div.w',
    { role: 'status', 'aria-label': t('cardLoading') },
    h('s', {}),
    h('s', {}),
    h('s', {}),
  );

function footer({ project, total }: ProjectCard, { controls, close, hold }: CardDeps): HTMLElement {
  const label =
    total === 1
      ? t('cardAllTalksOne')
      : total
        ? t('cardAllTalksOther', String(total))
        : t('cardSearchTalks');
  const search = () => {
    controls.openSearch(project.id).catch(gone);
    close();
  };
  const set = (isOff: boolean) => {
    hold(isOff);
    site.replaceChildren(...(isOff ? [t('cardSiteIsOff'), undo] : [off]));
    (isOff ? undo : off).focus();
  };
  const off = button('q', () => controls.siteOff().then(() => set(true), gone), t('cardSiteOff'));
  const undo = button('l', () => controls.siteOn().then(() => set(false), gone), t('extUndo'));
  const site = h('span', { role: 'status' }, off);
  return h('footer', {}, button('l', search, label), site);
}

/** The extension was updated or removed under the page: there is nothing left that could do it. */
const gone = () => {};
