import { useEffect, useState } from 'preact/hooks';
import type { Keeper } from './keeper.ts';

export type Answered<Value> = {
  /** Undefined while it is not there. */
  readonly value: Value | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
};

type Kept<Value> = { value?: Value };

/** The answer to a question, kept over visits so that Back has it at once. */
export function useAnswer<Value>(
  keeper: Keeper,
  key: string,
  ask: () => Promise<Value>,
): Answered<Value> {
  const kept = keeper.keep<Kept<Value>>(`answer ${key}`, () => ({}));
  const [, render] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if ('value' in kept) return undefined;
    const late = new AbortController();
    setFailed(null);
    const take = async () => {
      kept.value = await ask();
      if (!late.signal.aborted) render((times) => times + 1);
    };
    take().catch(() => late.signal.aborted || setFailed(key));
    return () => late.abort();
  }, [kept, key, tries]);
  return {
    value: kept.value,
    failed: failed === key,
    retry: () => setTries((count) => count + 1),
  };
}
