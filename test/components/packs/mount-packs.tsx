import '../ui/english.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/packs/packs.css';
import '../../../components/packs/subscriptions.css';
import { render } from 'preact';
import { PacksView } from '../../../components/packs/PacksView.tsx';
import type { Desk, PacksPorts } from '../../../components/packs/ports.ts';
import { Toast } from '../../../components/ui/Toast.tsx';
import { useToast } from '../../../components/ui/use-toast.ts';
import { packDesk } from '../../../data/library/desk/pack-desk.ts';
import { serveDesk } from '../../../data/messages/serve-desk.ts';
import { remoteDesk } from '../../../data/messages/remote-desk.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { packStore, type PackStore } from '../../../data/store/pack-store.ts';
import { packDb } from '../../../data/store/schema.ts';
import { aBundle, anEvent, aProject, aTalk } from '../../data/samples.ts';

export const bundle: Bundle = aBundle('v1', {
  packs: [{ id: aTalk('conf-2020', 'x').pack, version: 1, licence: 'MIT', sources: [] }],
  events: [anEvent('conf-2020', { name: 'Conf 2020', starts: '2020-05-01', ends: '2020-05-02' })],
  talks: [aTalk('conf-2020', 'argo-at-home', { title: 'Argo CD at home' })],
  projects: [
    aProject('argo-cd', 'Argo CD'),
    aProject('harbor', 'Harbor'),
    aProject('helm', 'Helm'),
  ],
});

let opened: ReturnType<typeof packDb> | null = null;

/** The view over the real desk and the browser's own database, which begins with the bundle. */
export async function mountPacks(change: Partial<Desk> = {}, sites: Partial<Sites> = {}) {
  document.documentElement.lang = 'en';
  document.title = 'Hallway Track';
  opened?.close();
  await packDb().delete();
  opened = packDb();
  const packs = packStore(opened, () => crypto.randomUUID());
  await packs.replace(bundle, buildIndex(bundle));
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const counts = { names: 0, changes: 0 };
  const desk = { ...localDesk(packs), ...change };
  const library = {
    listPacks: () => packs.list(),
    packsChanged: async () => void (counts.names += 1),
  };
  const onChanged = () => (counts.changes += 1);
  render(<Page {...{ desk, library, onChanged, ...noSites, ...sites }} />, root);
  return { root, packs, counts };
}

type Sites = Pick<PacksPorts, 'reader' | 'subscriptions' | 'schedule'>;

/** Nothing is asked of any site. */
const noSites: Sites = {
  schedule: null,
  reader: {
    readAddress: () => Promise.reject(new Error('nobody is asked')),
    readSchedule: () => Promise.reject(new Error('nobody is asked')),
  },
  subscriptions: {
    subscriptions: async () => [],
    subscribe: async () => [],
    unsubscribe: async () => [],
    checkNow: async () => null,
  },
};

type PageProps = Sites & {
  readonly desk: Desk;
  readonly library: { listPacks: PackStore['list']; packsChanged: () => Promise<void> };
  readonly onChanged: () => void;
};

function Page(ports: PageProps) {
  const toasts = useToast();
  return (
    <>
      <h1 class="visually-hidden">Packs</h1>
      <PacksView {...ports} toasts={toasts} />
      <Toast {...toasts} />
    </>
  );
}

/** In the page itself, behind the channel that a worker has. */
function localDesk(packs: PackStore): Desk {
  return remoteDesk((answered) => {
    const desk = packDesk({ packs, alone: (work) => work(), now: () => Date.parse('2024-06-01') });
    const served = serveDesk(desk, (answer) => ended || answered(structuredClone(answer)));
    let ended = false;
    return {
      send: (call) => void served(structuredClone(call)),
      end: () => {
        ended = true;
      },
    };
  });
}

/** Drops files onto the view, as a person would. */
export function drop(...files: readonly File[]) {
  const place = document.querySelector('.drop-place')!;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  for (const type of ['dragover', 'drop'] as const) {
    place.dispatchEvent(
      new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
    );
  }
}

export const file = (name: string, text: string) => new File([text], name);

/** Writes into a field, and leaves it. */
export async function fill(label: string, value: string): Promise<void> {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
  if (!field) throw new Error(`no field ${label}`);
  field.value = value;
  for (const type of ['input', 'change']) {
    field.dispatchEvent(new Event(type, { bubbles: true }));
    // A person is slower than the next picture.
    await new Promise(requestAnimationFrame);
  }
}
