import { t } from '../ui/text.ts';
import { h } from './dom.ts';
import { timing } from './timing.ts';

/** Beside a mark that was stepped to: its name and the keys, for the eye and for the ear. */
export function drawCue(name: string): HTMLElement {
  const said = h('p.v', { role: 'status' });
  // A live region speaks of what comes into it, not of what it came with.
  setTimeout(() => said.append(t('cardCue', name)), timing.announce);
  const keys = ['Enter', 'Esc'].map((key) => h('kbd', {}, key));
  return h(
    'div.c.e',
    { lang: 'en' },
    h('p', { 'aria-hidden': true }, h('b', {}, name), ...keys),
    said,
  );
}
