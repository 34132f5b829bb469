import type { Talk, TalkLink, Weight } from '../model/talk.ts';

/**
 * One talk of what several packs say of it, in the order in which they came: the last that says
 * something counts, projects and links add up.
 */
export function mergeTalk(
  layers: readonly Talk[],
  added: readonly TalkLink[] = [],
  named: Talk['projects'] = [],
): Talk {
  const [first, ...later] = layers;
  if (!first) throw new Error('a talk of no pack');
  if (later.length === 0 && added.length === 0 && named.length === 0) return first;
  const merged = later.reduce(withLater, first);
  return {
    ...merged,
    links: mergeLinks([...added, ...merged.links]),
    projects: strongest([...merged.projects, ...named]),
  };
}

const withLater = (talk: Talk, later: Talk): Talk => ({
  ...later,
  speakers: later.speakers.length > 0 ? later.speakers : talk.speakers,
  day: later.day ?? talk.day,
  start: later.day === null ? talk.start : later.start,
  minutes: later.minutes ?? talk.minutes,
  room: later.room ?? talk.room,
  summary: later.summary ?? talk.summary,
  projects: strongest([...talk.projects, ...later.projects]),
  links: mergeLinks([...later.links, ...talk.links]),
});

const rank: Readonly<Record<Weight, number>> = { title: 0, subject: 1, mentioned: 2 };

/** Each project once, strongest first. */
function strongest(projects: Talk['projects']): Talk['projects'] {
  const sorted = [...projects].sort((a, b) => rank[a.weight] - rank[b.weight]);
  const seen = new Set<string>();
  return sorted.filter(({ id }) => seen.size < seen.add(id).size);
}

/** Each address once; as the talk itself, if one of them says that it is. */
function mergeLinks(links: readonly TalkLink[]): readonly TalkLink[] {
  const byUrl = new Map<string, TalkLink>();
  for (const link of links) {
    const known = byUrl.get(link.url);
    if (!known || (link.exact && !known.exact)) byUrl.set(link.url, link);
  }
  return [...byUrl.values()];
}
