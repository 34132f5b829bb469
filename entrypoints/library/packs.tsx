import '../../components/packs/packs.css';
import browser from 'webextension-polyfill';
import type { MountedSection } from '../../components/library/ports.ts';
import { PacksView } from '../../components/packs/PacksView.tsx';
import type { DeskAnswer } from '../../data/messages/desk-channel.ts';
import { remoteDesk } from '../../data/messages/remote-desk.ts';

const desk = remoteDesk((answered, failed) => {
  const worker = new Worker(browser.runtime.getURL('/import-worker.js'));
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => answered(data));
  worker.addEventListener('error', ({ message }) => failed(message));
  return { send: (call) => worker.postMessage(call, []), end: () => worker.terminate() };
});

/** Where events come in, and the packs that are there. */
export const packsSection: MountedSection = {
  id: 'packs',
  name: 'packsTitle',
  view: ({ library, toasts, keeper }) => (
    <PacksView desk={desk} library={library} toasts={toasts} onChanged={keeper.forget} />
  ),
};
