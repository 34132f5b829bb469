/** What a key asks for in a list of talks. */
export type RowKey =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'search-box' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'save' }
  /** A letter: whoever types goes on typing in the search box. */
  | { readonly kind: 'type' };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Alt+S by the place of the key: with Alt a Mac types another letter. */
export const isSaveChord = ({ code, altKey, ctrlKey, metaKey }: Key): boolean =>
  code === 'KeyS' && altKey && !ctrlKey && !metaKey;

/** The meaning of a key on row `at` of `count`, or null if the browser has its own. */
export function readRowKey(event: Key, at: number, count: number): RowKey | null {
  if (isSaveChord(event)) return { kind: 'save' };
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'move', to: Math.min(at + 1, count - 1) };
    case 'ArrowUp':
      return at === 0 ? { kind: 'search-box' } : { kind: 'move', to: at - 1 };
    case 'Home':
      return { kind: 'move', to: 0 };
    case 'End':
      return { kind: 'move', to: count - 1 };
    case 'Escape':
      return { kind: 'clear' };
    case 's':
    case 'S':
      return { kind: 'save' };
    case 'Backspace':
      return { kind: 'type' };
    default:
      return event.key.length === 1 && event.key !== ' ' ? { kind: 'type' } : null;
  }
}
