import { expect, test, vi } from 'vitest';
import { pieces } from '../../../components/library/pieces.ts';
import type { Piece, Slice } from '../../../data/model/browse.ts';
import { later } from '../ui/wait.ts';

const many = 100_000;
const numbers = async ({ offset, limit }: Slice): Promise<Piece<number>> => ({
  rows: Array.from({ length: Math.min(limit, many - offset) }, (_, at) => offset + at),
  total: many,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('only what is wanted is asked for, 50 rows at a time', async () => {
  const load = vi.fn<typeof numbers>(numbers);
  const list = pieces(load);
  expect(list.total()).toBeNull();
  list.want(0, 0);
  await settled();
  list.want(120, 160);
  await settled();
  expect(load.mock.calls.map(([{ offset }]) => offset)).toEqual([0, 100, 150]);
  expect(list.total()).toBe(many);
  expect([list.row(0), list.row(120), list.row(160), list.row(60)]).toEqual([0, 120, 160, undefined]); // prettier-ignore
});

test('what was passed by quickly is never asked for', async () => {
  const load = vi.fn<typeof numbers>(numbers);
  const list = pieces(load);
  list.want(0, 0);
  await settled();
  for (let at = 0; at < 50_000; at += 500) list.want(at, at + 20);
  await settled();
  expect(load.mock.calls.length).toBeLessThan(6);
  expect(list.row(49_500)).toBe(49_500);
});

test('the end is asked for as far as it goes', async () => {
  const load = vi.fn<typeof numbers>(numbers);
  const list = pieces(load);
  list.want(0, 0);
  await settled();
  list.want(many - 10, many + 500);
  await settled();
  expect(list.row(many - 1)).toBe(many - 1);
  expect(load.mock.calls.map(([{ offset }]) => offset)).toEqual([0, many - 50]);
});

test('old pieces are forgotten: 2,000 rows are kept', async () => {
  const list = pieces(numbers);
  for (let at = 0; at < 5_000; at += 50) {
    list.want(at, at);
    // One by one, as somebody scrolls.
    await settled();
  }
  const kept = Array.from({ length: 5_000 }, (_, at) => list.row(at)).filter(Number.isInteger);
  expect(kept).toHaveLength(2_000);
  expect(list.row(4_999)).toBe(4_999);
});

test('a failure stops the asking until it is tried again', async () => {
  let broken = true;
  const load = vi.fn<typeof numbers>((slice) => broken ? Promise.reject(new Error('gone')) : numbers(slice)); // prettier-ignore
  const list = pieces(load);
  const told = vi.fn<() => void>();
  list.watch(told);
  list.want(0, 0);
  await settled();
  expect(list.failed()).toBe(true);
  list.want(0, 20);
  await settled();
  expect(load).toHaveBeenCalledTimes(1);
  broken = false;
  list.retry();
  await settled();
  expect([list.failed(), list.row(0)]).toEqual([false, 0]);
  expect(told).toHaveBeenCalled();
});

test('while it is read anew, what was there stays', async () => {
  const answer = later<Piece<number>>();
  const load = vi.fn<typeof numbers>(numbers);
  const list = pieces(load);
  list.want(0, 60);
  await settled();
  load.mockReturnValueOnce(answer.promise);
  void list.reload();
  await settled();
  expect([list.row(0), list.row(60)]).toEqual([0, 60]);
  answer.settle({ rows: [7], total: 1 });
  await settled();
  expect([list.total(), list.row(0), list.row(60)]).toEqual([1, 7, undefined]);
});
