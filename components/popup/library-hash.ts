import type { SearchRequest } from '../../data/model/search.ts';

/** The place in the library page where all talks of a search stand. */
export function libraryHash({
  query,
  project,
  sort,
}: Pick<SearchRequest, 'query' | 'project' | 'sort'>): string {
  const words = query.trim();
  if (words === '' && project !== null) return `#project/${project}`;
  const said = new URLSearchParams({
    ...(words !== '' && { q: words }),
    ...(sort !== undefined && sort !== 'relevance' && { sort }),
    ...(project !== null && { project }),
  });
  return said.size === 0 ? '#search' : `#search?${said.toString()}`;
}
