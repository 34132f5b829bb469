import { useEffect, useState } from 'preact/hooks';

/** What a promise brings: null until then, `failed` if it does not. */
export function useLoaded<T>(load: () => Promise<T>): T | null | 'failed' {
  const [value, setValue] = useState<T | null | 'failed'>(null);
  useEffect(() => {
    const late = new AbortController();
    const ask = async () => {
      const next = await load().catch(() => 'failed' as const);
      if (!late.signal.aborted) setValue(next);
    };
    void ask();
    return () => late.abort();
  }, []);
  return value;
}
