import '../../components/packs/packs.css';
import '../../components/packs/subscriptions.css';
import browser from 'webextension-polyfill';
import type { MountedSection } from '../../components/library/ports.ts';
import { PacksView } from '../../components/packs/PacksView.tsx';
import type { DeskAnswer } from '../../data/messages/desk-channel.ts';
import { remoteSubscriptions } from '../../data/messages/remote.ts';
import { remoteDesk } from '../../data/messages/remote-desk.ts';
import { fetchFile } from '../../data/net/fetch-file.ts';
import { addressReader } from '../../data/subscriptions/address-reader.ts';
import { sha256 } from '../../data/subscriptions/sha256.ts';

const desk = remoteDesk((answered, failed) => {
  const worker = new Worker(browser.runtime.getURL('/import-worker.js'));
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => answered(data));
  worker.addEventListener('error', ({ message }) => failed(message));
  return { send: (call) => worker.postMessage(call, []), end: () => worker.terminate() };
});

const reader = addressReader({
  fetchFile: (address) => fetchFile(address),
  request: (origin) => browser.permissions.request({ origins: [origin] }),
  digest: sha256,
});
const subscriptions = remoteSubscriptions((message) => browser.runtime.sendMessage(message));
const schedule = askedSchedule(location.hash);
// Once: going back to this address, or opening it again, asks no site.
if (schedule !== null) history.replaceState(history.state, '', '#packs');

/** `#packs?schedule=…`, as the popup opens it. */
function askedSchedule(hash: string): string | null {
  const [path, query = ''] = hash.split('?');
  return path === '#packs' ? new URLSearchParams(query).get('schedule') : null;
}

/** Where events come in, and the packs that are there. */
export const packsSection: MountedSection = {
  id: 'packs',
  name: 'packsTitle',
  view: ({ library, toasts, keeper }) => (
    <PacksView
      desk={desk}
      library={library}
      reader={reader}
      subscriptions={subscriptions}
      schedule={schedule}
      toasts={toasts}
      onChanged={keeper.forget}
    />
  ),
};
