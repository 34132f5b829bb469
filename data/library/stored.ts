import type { Stored, StoreFailure } from '../model/stored.ts';
import { reasonOf } from '../store/reopening.ts';

export const ok = <T>(value: T) => ({ ok: true, value }) as const;

export const failure = (reason: StoreFailure['reason'], detail: string): StoreFailure => ({
  ok: false,
  reason,
  detail,
});

/** Whatever goes wrong before the transaction is complete means that nothing was stored. */
export async function stored<T>(change: () => Promise<Stored<T>>): Promise<Stored<T>> {
  try {
    return await change();
  } catch (error) {
    return failure('not-stored', reasonOf(error));
  }
}
