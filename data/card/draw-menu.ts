import type { CardAct, CardQuestion, Drawing } from '../model/card-desk.ts';
import type { ProjectCard } from '../model/library.ts';
import type { Reason } from '../model/mention.ts';
import { asMarkdown } from './as-markdown.ts';
import { button, h, icon } from './element.ts';
import type { Translate } from './translate.ts';
import { whyMarked } from './why.ts';

/** What can be done about the card and its name, and why the name is marked; folded away. */
export const drawMenu = (card: ProjectCard, question: CardQuestion, t: Translate): Drawing => {
  const never = { kind: 'never', name: question.text } as const;
  return h(
    'details',
    {},
    h('summary', {}, h('span', {}, t('cardMore'))),
    h(
      'div.w',
      {},
      h('p.s', {}, t('cardWhy', whyMarked(reasonsOf(question), t))),
      row(button('r', { kind: 'copied' }, { 'data-copy': asMarkdown(card) }, t('cardCopy'))),
      drawRow({ ...never, kind: 'not-never', site: true }, t),
      drawRow({ ...never, kind: 'not-never', site: false }, t),
      drawRow({ kind: 'site-on' }, t),
      drawRow({ kind: 'resume' }, t),
    ),
  );
};

/** The door has let only lists of reasons in. */
const reasonsOf = ({ reasons }: CardQuestion): Reason[] =>
  reasons.flatMap((list) => JSON.parse(list) as Reason[]);

/** A row of the menu after an act: what was done and its undo, or what can be done (again). */
export function drawRow(act: CardAct, t: Translate): Drawing {
  if (act.kind === 'copied') return row(h('span', { role: 'status' }, t('cardCopied')));
  const name = 'name' in act ? act.name : '';
  const { back, said, offer } = rows[keyOf(act)] ?? rows['site-on']!;
  const next = { ...act, kind: back } as CardAct;
  return said
    ? row(
        h('span', { role: 'status' }, t(said, name)),
        button('l', next, { 'data-to': 'hover' }, t('extUndo')),
      )
    : row(button('r', next, { 'data-to': 'pin' }, t(offer!, name)));
}

/** A card that stays where it is, or goes as the pointer goes. */
export const drawPin = (isPinned: boolean, t: Translate): Drawing =>
  button(
    'b.p',
    { kind: isPinned ? 'unpin' : 'pin' },
    {
      'data-part': 'pin',
      'data-to': isPinned ? 'hover' : 'pin',
      'aria-pressed': String(isPinned),
      'aria-label': t('cardPin'),
      title: t('cardPin'),
    },
    icon('pin'),
  );

const row = (...children: readonly Drawing[]) =>
  h('div', { 'data-part': '', tabindex: '-1' }, ...children);

const keyOf = (act: CardAct): string =>
  'site' in act ? `${act.kind}-${act.site ? 'here' : 'anywhere'}` : act.kind;

type Row = {
  /** What is done by pressing it. */
  readonly back: CardAct['kind'];
  readonly said?: Parameters<Translate>[0];
  readonly offer?: Parameters<Translate>[0];
};

const rows: Readonly<Record<string, Row>> = {
  'site-off': { back: 'site-on', said: 'cardSiteIsOff' },
  'site-on': { back: 'site-off', offer: 'cardSiteOff' },
  pause: { back: 'resume', said: 'cardPaused' },
  resume: { back: 'pause', offer: 'cardPause' },
  'never-here': { back: 'not-never', said: 'cardNeverIsHere' },
  'not-never-here': { back: 'never', offer: 'cardNeverHere' },
  'never-anywhere': { back: 'not-never', said: 'cardNeverIsAnywhere' },
  'not-never-anywhere': { back: 'never', offer: 'cardNeverAnywhere' },
};
