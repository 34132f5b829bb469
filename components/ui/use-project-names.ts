import { useEffect, useState } from 'preact/hooks';
import type { ProjectId } from '../../data/model/ids.ts';
import type { Library } from '../../data/model/library.ts';

export type NameOf = (id: ProjectId) => string;

/** Names of projects, each asked for once; until the library answers a project goes by its id. */
export function useProjectNames(
  library: Pick<Library, 'projects'>,
  ids: readonly ProjectId[],
): NameOf {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = ids.filter((id) => !names.has(id)).join(' ');
  useEffect(() => {
    if (unknown === '') return undefined;
    const late = new AbortController();
    const ask = async () => {
      const asked = ids.filter((id) => !names.has(id));
      const projects = await library.projects(asked);
      if (late.signal.aborted) return;
      const found = projects.map(({ id, name }) => [id, name] as const);
      setNames(new Map([...names, ...asked.map((id) => [id, id] as const), ...found]));
    };
    ask().catch(() => null);
    return () => late.abort();
  }, [library, unknown]);
  return (id) => names.get(id) ?? id;
}
