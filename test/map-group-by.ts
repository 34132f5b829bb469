/**
 * Vitest 5 prints failures with `Map.groupBy`, which Node has from 21 on; without it a failing test
 * on Node 20 shows a TypeError of the reporter instead of its own message.
 */
Map.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) => {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
