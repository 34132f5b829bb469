type Value = string | boolean | ((event: MouseEvent) => void);
export type Child = Node | string | false | null;

/**
 * An element of the card: `tag.class`, attributes (a function is for `click`), children. The card is
 * drawn once and changed in two places, and Preact would be a third of the script in every page.
 */
export function h(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Child[]
): HTMLElement {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag!);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value !== 'function') element.setAttribute(key, String(value));
    // Nothing is done on an event that the page made.
    else element.addEventListener('click', (event) => event.isTrusted && value(event));
  }
  element.append(...children.filter((child) => child !== false && child !== null));
  return element;
}

export const button = (name: string, press: (event: MouseEvent) => void, ...children: Child[]) =>
  h(`button.${name}`, { type: 'button', press }, ...children);
