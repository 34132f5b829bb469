import type { Drawing } from '../../data/model/card-desk.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A drawing as elements: text stays text, and nothing in it can run. */
export function build(drawing: Drawing): Node {
  if (typeof drawing === 'string') return document.createTextNode(drawing);
  const [name, attributes, ...children] = drawing as Exclude<Drawing, string>;
  const [tag, ...classes] = name.split('.');
  const element = /svg|path/.test(tag!)
    ? document.createElementNS(svg, tag!)
    : document.createElement(tag!);
  element.setAttribute('class', classes.join(' '));
  for (const key in attributes) element.setAttribute(key, attributes[key]!);
  element.append(...(children as Drawing[]).map(build));
  return element;
}
