import type { CardAct, Drawing } from '../model/card-desk.ts';
import { safeHttpUrl } from '../text/safe-url.ts';

type Maybe = Drawing | false | null;

/** An element of a drawing; what is absent among the children is left out. */
export const h = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Maybe[]
): Drawing => [name, attributes, ...children.filter((child) => child !== false && child !== null)];

/** A button that does something; null: closes the card. */
export function button(
  name: string,
  act: CardAct | null,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Maybe[]
): Drawing {
  const all = { type: 'button', 'data-act': JSON.stringify(act), ...attributes };
  return h(name ? `button.${name}` : 'button', all, ...children);
}

/** The only way out of a card: a link to an address that passes the gate, else the bare text. */
export function outLink(url: string, ...children: readonly Maybe[]): Drawing {
  const href = safeHttpUrl(url);
  if (href === null) return h('span', {}, ...children);
  const rel = { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return h('a', { href, target: '_blank', ...rel }, ...children);
}

const shapes = {
  close: 'M4 4l8 8M12 4l-8 8',
  save: 'M4.3 2.5h7.4v11L8 10.7l-3.7 2.8z',
  play: 'M5 3.2v9.6l7.5-4.8z',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.3 9.3h7.4L9.5 6.5v-4M8 9.3v4.2',
  out: 'M6 10l6.5-6.5M7.5 3.5h5v5',
} as const;

/** A picture for the eye only: what it stands for is said in words beside it. */
export const icon = (shape: keyof typeof shapes): Drawing =>
  h(
    `svg.${shape}`,
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    h('path', { d: shapes[shape] }),
  );
