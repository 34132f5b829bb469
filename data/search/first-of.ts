/**
 * The smallest numbers, in order: without sorting the others, which are a hundred thousand behind a
 * dozen. Takes the list as its own.
 */
export function firstOf(numbers: Float64Array, count: number): Float64Array {
  if (numbers.length <= count) return numbers.sort();
  // A heap, its largest number first.
  const kept = numbers.slice(0, count).sort().toReversed();
  for (let at = count; at < numbers.length; at += 1)
    if (numbers[at]! < kept[0]!) sink(kept, numbers[at]!);
  return kept.sort();
}

/** Puts a number in place of the largest. */
function sink(heap: Float64Array, number: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && heap[child + 1]! > heap[child]!) child += 1;
    if (heap[child]! <= number) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = number;
}
