import type { Bundle } from '../model/pack.ts';
import type { ConferenceEvent } from '../model/talk.ts';
import type { Catalogue } from './read-catalogue.ts';

/** Everything that ships, in one value. `version` changes exactly when the content does. */
export function toBundle({ packs, projects }: Catalogue, version: string): Bundle {
  const events = new Map<string, ConferenceEvent>();
  for (const { event } of packs) if (!events.has(event.id)) events.set(event.id, event);
  return {
    version,
    packs: packs.map(({ id, version, licence, sources }) => ({ id, version, licence, sources })),
    events: [...events.values()],
    talks: packs.flatMap((pack) => pack.talks),
    projects,
  };
}
