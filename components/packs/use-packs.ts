import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackInfo } from '../../data/model/pack-info.ts';
import type { PacksPorts } from './ports.ts';

/** The packs; null until they are read. */
export function usePacks({ library }: Pick<PacksPorts, 'library'>) {
  const [packs, setPacks] = useState<readonly PackInfo[] | 'failed' | null>(null);
  const reload = useCallback(async () => {
    setPacks(await library.listPacks().catch(() => 'failed' as const));
  }, [library]);
  useEffect(() => void reload(), [reload]);
  return { packs, reload };
}
