import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packDesk } from '../data/library/desk/pack-desk.ts';
import type { DeskCall } from '../data/messages/desk-channel.ts';
import { serveDesk } from '../data/messages/serve-desk.ts';
import { openPacks } from '../data/store/browser-stores.ts';

/** Reads and stores imports: a large file takes seconds, which no page should stand still for. */
export default defineUnlistedScript(() => {
  const { packs, alone } = openPacks();
  const desk = packDesk({ packs, alone, now: () => Date.now() });
  const serve = serveDesk(desk, (answer) => postMessage(answer));
  addEventListener('message', (event: MessageEvent<DeskCall>) => void serve(event.data));
});
