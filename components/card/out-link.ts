import { safeHttpUrl } from '../../data/text/safe-url.ts';
import { h, type Child } from './dom.ts';

/** The only way out of the card: a link to an address that passes the gate, else the bare text. */
export function outLink(url: string, ...children: Child[]): HTMLElement {
  const href = safeHttpUrl(url);
  return href === null
    ? h('span', {}, ...children)
    : h(
        'a',
        { href, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' },
        ...children,
      );
}
