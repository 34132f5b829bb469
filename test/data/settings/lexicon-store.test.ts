import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Lexicons } from '../../../data/recogniser/names.ts';
import { awaitNames, writeLexicons } from '../../../data/settings/lexicon-store.ts';
import type { SettingsStorage } from '../../../data/settings/settings-store.ts';
import { memoryArea } from '../memory-area.ts';

const lexicons = { names: { spellings: [] }, lexicon: {} } as unknown as Lexicons;

/** It never tells of a change, as a browser does not where a listener comes too late. */
const silent = () => ({ local: memoryArea() }) as unknown as Pick<SettingsStorage, 'local'>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that was open first gets the names, without a word of the store', async () => {
  const storage = silent();
  const waiting = awaitNames(storage);
  await vi.advanceTimersByTimeAsync(3_600_000);
  await writeLexicons(storage, lexicons);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await waiting).toEqual(lexicons.names);
});

test('a read that fails is made again', async () => {
  const storage = silent();
  await writeLexicons(storage, lexicons);
  vi.spyOn(storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
  const waiting = awaitNames(storage);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await waiting).toEqual(lexicons.names);
});

test('an install that never comes costs a page few reads', async () => {
  const storage = silent();
  const reads = vi.spyOn(storage.local, 'get');
  void awaitNames(storage);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(reads.mock.calls.length).toBeLessThan(400);
});
