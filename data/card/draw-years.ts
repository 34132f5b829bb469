import type { Drawing } from '../model/card-desk.ts';
import type { ProjectCard } from '../model/library.ts';
import { h } from './element.ts';
import type { Translate } from './translate.ts';

const height = 14;
const step = 8;

/** Talks per year as a tiny line of bars; its words are for the ear and for the pointer. */
export function drawYears(years: ProjectCard['years'], t: Translate): Drawing {
  const most = Math.max(...years.map(({ talks }) => talks));
  const bars = years.map(({ talks }, at) => {
    const top = height - Math.max(1, Math.round((talks / most) * (height - 2)));
    return `M${at * step + 3} ${height}V${talks === 0 ? height - 0.5 : top}`;
  });
  const words = t('cardYears', years.map(({ year, talks }) => `${year}: ${talks}`).join(', '));
  const size = {
    viewBox: `0 0 ${years.length * step} ${height}`,
    width: String(years.length * step),
  };
  return h(
    'span.y',
    { role: 'img', 'aria-label': words, title: words },
    h(
      'svg.bars',
      { ...size, height: String(height), 'aria-hidden': 'true' },
      h('path', { d: bars.join('') }),
    ),
  );
}
