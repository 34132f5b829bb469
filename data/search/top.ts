/**
 * The first `count` of some numbered things by their order, without sorting them all: a heap that
 * has the last of the first on its top.
 */
export function firstOf(
  things: Int32Array,
  count: number,
  before: (a: number, b: number) => boolean,
): readonly number[] {
  const heap: number[] = [];
  for (const thing of things) {
    if (heap.length < count) up(heap, thing, before);
    else if (count > 0 && before(thing, heap[0]!)) down(heap, thing, before);
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1));
}

function up(heap: number[], thing: number, before: (a: number, b: number) => boolean): void {
  let at = heap.push(thing) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(heap[parent]!, thing)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = thing;
}

function down(heap: number[], thing: number, before: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child]!, heap[child + 1]!)) child += 1;
    if (!before(thing, heap[child]!)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = thing;
}
