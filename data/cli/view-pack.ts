import { toPack, type ConfirmedEvent } from '../importers/to-pack.ts';
import type { Pack } from '../model/pack.ts';
import type { Loaded } from './load.ts';
import { projectFinder } from './recognise.ts';

/** Makes packs to look at only: of a schedule too that does not say what its event is. */
export type PackViewer = (loaded: Loaded, other?: Pack) => Pack;

/** A schedule gets its projects, the hours at the zone, and the ids of the talks that `other` has too. */
export async function packViewer(zoneOfPerson?: string): Promise<PackViewer> {
  const projectsOf = await projectFinder();
  return ({ draft }, other) => {
    if (draft.pack) return draft.pack;
    const { name, starts, ends } = draft.event;
    const event: ConfirmedEvent = {
      id: other?.event.id ?? null,
      name: name ?? 'event',
      starts: starts ?? '',
      ends: ends ?? '',
      zone: zoneOfPerson ?? draft.event.zone,
      series: '',
      place: '',
      url: null,
    };
    const talks = (other?.talks ?? []).map(({ id, title }) => ({ id, title, source: null }));
    return toPack(draft, event, { version: 0, talks }, projectsOf).pack;
  };
}
