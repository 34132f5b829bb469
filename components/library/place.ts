import { eventId, projectId, type EventId, type ProjectId } from '../../data/model/ids.ts';
import type { TalkOrder } from '../../data/model/browse.ts';
import type { FacetKind, SearchSort } from '../../data/model/search.ts';

export type Chosen = Readonly<Record<FacetKind, readonly string[]>>;

/** What of the library is shown: all of it stands in the address. */
export type Place =
  | {
      readonly kind: 'search';
      readonly query: string;
      readonly sort: SearchSort;
      readonly chosen: Chosen;
      readonly asTyped: boolean;
    }
  | { readonly kind: 'projects' | 'events' | 'speakers'; readonly filter: string }
  | {
      readonly kind: 'project';
      readonly id: ProjectId;
      readonly order: TalkOrder;
      readonly year: string | null;
      readonly with: ProjectId | null;
    }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'speaker'; readonly name: string }
  /** A section that is mounted from outside, by its name. */
  | { readonly kind: 'mounted'; readonly section: string };

export type SearchPlace = Extract<Place, { kind: 'search' }>;
export type ProjectPlace = Extract<Place, { kind: 'project' }>;

export const facetKinds = ['project', 'event', 'speaker', 'year'] as const;
const sorts: readonly SearchSort[] = ['relevance', 'newest', 'shortest'];
const idShape = /^[a-z0-9-]{1,80}$/;

export const nothingChosen: Chosen = { project: [], event: [], speaker: [], year: [] };

export const searchPlace = (query = ''): SearchPlace => ({
  kind: 'search',
  query,
  sort: 'relevance',
  chosen: nothingChosen,
  asTyped: false,
});

export const projectPlace = (id: ProjectId): ProjectPlace => ({
  kind: 'project',
  id,
  order: 'best',
  year: null,
  with: null,
});

/** The place that an address means: `#search?q=…`, `#project/kyverno`, `#events`. Anything else is the search. */
export function readPlace(hash: string, sections: readonly string[]): Place {
  const [path = '', query = ''] = split(hash.replace(/^#/, ''), '?');
  const [kind = '', rest = ''] = split(path, '/');
  const said = new URLSearchParams(query);
  const name = decoded(rest);
  if (kind === 'projects' || kind === 'events' || kind === 'speakers')
    return { kind, filter: (said.get('filter') ?? '').slice(0, 100) };
  if (kind === 'project' && idShape.test(name)) return readProject(projectId(name), said);
  if (kind === 'event' && idShape.test(name)) return { kind, id: eventId(name) };
  if (kind === 'speaker' && name !== '') return { kind, name: name.slice(0, 200) };
  if (sections.includes(kind)) return { kind: 'mounted', section: kind };
  return readSearch(said);
}

function readProject(id: ProjectId, said: URLSearchParams): Place {
  const other = said.get('with');
  const year = said.get('year');
  return {
    kind: 'project',
    id,
    order: said.get('order') === 'newest' ? 'newest' : 'best',
    year: year !== null && /^\d{4}$/.test(year) ? year : null,
    with: other !== null && idShape.test(other) ? projectId(other) : null,
  };
}

function readSearch(said: URLSearchParams): Place {
  const all = (kind: FacetKind) => said.getAll(kind).slice(0, 100);
  return {
    kind: 'search',
    query: (said.get('q') ?? '').slice(0, 200),
    sort: sorts.find((sort) => sort === said.get('sort')) ?? 'relevance',
    chosen: {
      project: all('project').filter((id) => idShape.test(id)),
      event: all('event').filter((id) => idShape.test(id)),
      speaker: all('speaker'),
      year: all('year'),
    },
    asTyped: said.has('typed'),
  };
}

/** The address of a place, with its `#`. */
export function hashOf(place: Place): string {
  if (place.kind === 'mounted') return `#${place.section}`;
  if (place.kind === 'event') return `#event/${place.id}`;
  if (place.kind === 'speaker') return `#speaker/${encodeURIComponent(place.name)}`;
  if (place.kind === 'project')
    return withQuery(`#project/${place.id}`, [
      ['order', place.order === 'newest' ? 'newest' : ''],
      ['year', place.year ?? ''],
      ['with', place.with ?? ''],
    ]);
  if (place.kind === 'search')
    return withQuery('#search', [
      ['q', place.query],
      ['sort', place.sort === 'relevance' ? '' : place.sort],
      ...facetKinds.flatMap((kind) => place.chosen[kind].map((id) => [kind, id] as const)),
      ['typed', place.asTyped ? '1' : ''],
    ]);
  return withQuery(`#${place.kind}`, [['filter', place.filter]]);
}

function withQuery(path: string, said: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(said.filter(([, value]) => value !== '').map(([a, b]) => [a, b])); // prettier-ignore
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function split(text: string, at: string): readonly [string, string] {
  const where = text.indexOf(at);
  return where < 0 ? [text, ''] : [text.slice(0, where), text.slice(where + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
