import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import { asTalkId, type TalkId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';

/** What every peer is given: the same texts, the same fields. */
export type PeerTalk = {
  readonly id: TalkId;
  readonly title: string;
  readonly speakers: string;
  readonly event: string;
  readonly projects: string;
  readonly summary: string;
};

export type Peer = {
  /** Best first, at most `limit`. */
  search(words: string, limit: number): readonly TalkId[];
};

const fields = ['title', 'speakers', 'event', 'projects', 'summary'] as const;

export function peerTalks({ talks, events, projects }: Bundle): readonly PeerTalk[] {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const spellings = new Map(projects.map(({ id, spellings: all }) => [id, all.map(({ text }) => text).join(' ')])); // prettier-ignore
  return talks.map((talk) => {
    const event = eventOf.get(talk.event);
    return {
      id: talk.id,
      title: talk.title,
      speakers: talk.speakers.join(', '),
      event: event ? `${event.name} ${event.place} ${event.starts.slice(0, 4)}` : '',
      projects: talk.projects.map(({ id }) => spellings.get(id) ?? '').join(', '),
      summary: talk.summary ?? '',
    };
  });
}

/** Each as its own documentation sets it up for such a search. */
export const peers: Readonly<Record<string, (talks: readonly PeerTalk[]) => Peer>> = {
  'Fuse.js': (talks) => {
    const weights = { title: 4, speakers: 3, event: 1.5, projects: 3, summary: 1 };
    const fuse = new Fuse(talks, {
      keys: fields.map((name) => ({ name, weight: weights[name] })),
      ignoreLocation: true,
      threshold: 0.35,
      useExtendedSearch: false,
    });
    return { search: (words, limit) => fuse.search(words, { limit }).map(({ item }) => item.id) };
  },
  FlexSearch: (talks) => {
    const index = new FlexSearch.Document({
      document: {
        id: 'id',
        index: fields.map((field) => ({ field, tokenize: 'forward' as const })),
      },
    });
    for (const talk of talks) index.add(talk as never);
    return {
      search: (words, limit) => {
        const found = index.search(words, { limit, suggest: true });
        const ids = found.flatMap(({ result }) => result.map((id) => asTalkId(String(id))));
        return [...new Set(ids)].slice(0, limit);
      },
    };
  },
  Orama: (talks) => {
    const db = create({ schema: { title: 'string', speakers: 'string', event: 'string', projects: 'string', summary: 'string' } as const }); // prettier-ignore
    void insertMultiple(db, talks.map((talk) => ({ ...talk })), 500); // prettier-ignore
    return {
      search: (words, limit) => {
        const found = searchOrama(db, { term: words, limit, tolerance: 1, boost: { title: 4, speakers: 3, projects: 3 } }); // prettier-ignore
        return 'hits' in found ? found.hits.map(({ id }) => id as TalkId) : [];
      },
    };
  },
};
