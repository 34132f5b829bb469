import type { ProjectId, TalkId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import { nameKey } from '../text/search-words.ts';
import type { IndexFile, ProjectFacts, TalkFacts } from './index-file.ts';
import { madeWith, readIndex, type TalkIndex } from './talk-index.ts';

export type ProjectTalk = { readonly talk: TalkFacts; readonly weight: Weight };

/** Everything that search and ranking ask: small enough to be read at the first hover. */
export type OpenIndex = {
  readonly index: TalkIndex;
  readonly talks: ReadonlyMap<TalkId, TalkFacts>;
  readonly projects: ReadonlyMap<ProjectId, ProjectFacts>;
  readonly talksOf: ReadonlyMap<ProjectId, readonly ProjectTalk[]>;
  /** The projects that a `nameKey` means. */
  readonly named: ReadonlyMap<string, readonly ProjectFacts[]>;
};

/** Opens what `buildIndex` made, or answers null if it was made by another version of the code. */
export function openIndex(json: string): OpenIndex | null {
  const file = parse(json);
  if (file?.madeWith !== madeWith) return null;
  return {
    index: readIndex(file.index),
    talks: new Map(file.talks.map((talk) => [talk.id, talk])),
    projects: new Map(file.projects.map((project) => [project.id, project])),
    talksOf: grouped(
      file.talks.flatMap((talk) =>
        talk.projects.map(({ id, weight }) => [id, { talk, weight }] as const),
      ),
    ),
    named: grouped(
      file.projects.flatMap((project) =>
        [...new Set(project.spellings.map(nameKey))].map((key) => [key, project] as const),
      ),
    ),
  };
}

/** Our own package wrote it; the check of `madeWith` tells whether this code did. */
function parse(json: string): IndexFile | null {
  try {
    return JSON.parse(json) as IndexFile | null;
  } catch {
    return null;
  }
}

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
