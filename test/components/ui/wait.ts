import { expect } from 'vitest';

/** The element of a role and name, once it is there. */
export async function see(role: string, name: RegExp | string, root: ParentNode = document) {
  await expect.poll(() => all(role, name, root).length).toBeGreaterThan(0);
  return all(role, name, root)[0]!;
}

/** Every visible element of a role and name, as far as the tests need both. */
export function all(role: string, name: RegExp | string, root: ParentNode = document) {
  return [...root.querySelectorAll<HTMLElement>(selectors[role] ?? `[role="${role}"]`)].filter(
    (element) => {
      const said = nameOf(element);
      const right = typeof name === 'string' ? said === name : name.test(said);
      return right && element.checkVisibility();
    },
  );
}

const selectors: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  link: 'a[href]',
  textbox: 'textarea',
  combobox: 'select',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
};

function nameOf(element: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby');
  const from = by ? document.getElementById(by) : null;
  return (
    element.getAttribute('aria-label') ?? (from ?? element).textContent.replace(/\s+/g, ' ').trim()
  );
}

/** A promise that is settled from outside. */
export function later<T>() {
  let settle!: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
