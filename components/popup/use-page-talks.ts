import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import type { TalkRow } from '../../data/model/talk-row.ts';
import type { PageView } from './ports.ts';

const projectsAsked = 3;
const shown = 3;

/** The best talks for the page under the popup; none until the library answers. */
export function usePageTalks(
  library: Pick<Library, 'card'>,
  page: PageView | null,
): readonly TalkRow[] {
  const [talks, setTalks] = useState<readonly TalkRow[]>([]);
  const ids = page?.kind === 'page' ? page.status.projects.map(({ id }) => id) : [];
  const key = ids.join(' ');
  useEffect(() => {
    const late = new AbortController();
    const ask = async () => {
      // The page's other names tell which talk of a project is meant.
      const context = ids.slice(0, 20).join(' ').replaceAll('-', ' ');
      const cards = await Promise.all(
        ids.slice(0, projectsAsked).map((project) => library.card({ project, context })),
      );
      if (!late.signal.aborted) setTalks(inTurn(cards.map((card) => card?.talks ?? [])));
    };
    void ask().catch(() => null);
    return () => late.abort();
  }, [library, key]);
  return talks;
}

/** The best of each project, then the second of each. */
function inTurn(lists: readonly (readonly TalkRow[])[]): readonly TalkRow[] {
  const rows = new Map<string, TalkRow>();
  for (let at = 0; at < shown; at += 1)
    for (const row of lists.flatMap((list) => list.slice(at, at + 1))) rows.set(row.talk.id, row);
  return [...rows.values()].slice(0, shown);
}
