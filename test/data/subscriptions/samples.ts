import type { ImportChoice, ImportPreview, PackDesk } from '../../../data/model/pack-import.ts';
import type { Subscription } from '../../../data/model/subscription.ts';
import { eventId, packId, projectId } from '../../../data/model/ids.ts';
import type { Fetched } from '../../../data/net/fetch-file.ts';

export const anAddress = 'https://talks.example.org/all.ics';

export const aChoice: ImportChoice = {
  as: 'talks',
  event: {
    id: eventId('example-2024'),
    name: 'Example 2024',
    series: 'Example',
    starts: '2024-05-01',
    ends: '2024-05-02',
    place: 'Valencia',
    url: null,
    zone: 'Europe/Madrid',
  },
  names: false,
};

export const aSubscription = (over: Partial<Subscription> = {}): Subscription => ({
  address: anAddress,
  choice: aChoice,
  name: 'Example 2024',
  names: [],
  etag: '"1"',
  lastModified: null,
  digest: 'digest of old',
  added: 1000,
  checked: 1000,
  last: { kind: 'same' },
  ...over,
});

export const aPreview = (over: Partial<ImportPreview> = {}): ImportPreview =>
  ({
    ok: true,
    id: 'file-1',
    origin: { kind: 'subscription', name: '', url: anAddress },
    kind: 'icalendar',
    choice: aChoice,
    open: [],
    fixed: false,
    ownNames: [],
    laterVersion: null,
    updates: null,
    recordings: null,
    ...over,
  }) as ImportPreview;

export const anOwnName = (id: string) => ({
  id: projectId(id),
  name: id,
  prior: 'coined' as const,
  common: false,
  taken: null,
});

export const fresh = (text: string, etag = '"2"'): Fetched => ({
  kind: 'new',
  bytes: new TextEncoder().encode(text),
  validators: { etag, lastModified: null },
});

type Call = { readonly method: string; readonly args: readonly unknown[] };

/** A desk that says what it is told to, and writes down what it was asked. */
export function deskOf(preview: Awaited<ReturnType<PackDesk['read']>>[number]) {
  const calls: Call[] = [];
  const desk: Pick<PackDesk, 'read' | 'look' | 'apply'> = {
    async read(files) {
      calls.push({ method: 'read', args: files });
      return [preview];
    },
    async look(id, choice) {
      calls.push({ method: 'look', args: [id, choice] });
      return preview as ImportPreview;
    },
    async apply(files) {
      calls.push({ method: 'apply', args: files });
      return {
        ok: true,
        packs: [packId('p')],
        added: 2,
        changed: 1,
        removed: 0,
        recordings: 0,
        undo: 'u',
      };
    },
  };
  return { desk, calls, methods: () => calls.map(({ method }) => method) };
}
