/** Where the first value stands that does not come before this one, in a list in order. */
export function placeIn<Value extends string | number>(
  list: ArrayLike<Value>,
  value: Value,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
