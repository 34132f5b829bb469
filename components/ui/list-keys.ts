/** What a key asks for in the list. */
export type ListKey =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'open' | 'remove' | 'watched' | 'undo' | 'filter' | 'help' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>;

/** Null where the browser or a field has its own meaning for it. */
export function readListKey(event: Key): ListKey | null {
  if (event.ctrlKey || event.metaKey || isField(event.target)) return null;
  if (event.altKey) return moves[event.key] ?? null;
  return keys[event.key] ?? null;
}

const moves: Readonly<Record<string, ListKey>> = {
  ArrowUp: { kind: 'move', by: -1 },
  ArrowDown: { kind: 'move', by: 1 },
};

const keys: Readonly<Record<string, ListKey>> = {
  j: { kind: 'step', by: 1 },
  k: { kind: 'step', by: -1 },
  o: { kind: 'open' },
  s: { kind: 'remove' },
  w: { kind: 'watched' },
  u: { kind: 'undo' },
  '/': { kind: 'filter' },
  '?': { kind: 'help' },
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
