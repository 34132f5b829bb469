import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountCard } from '../components/card/mount.ts';
import { answerRequests } from '../components/page/answer-requests.ts';
import { startSession, type PageSession } from '../components/page/session.ts';
import { api } from '../data/messages/extension-api.ts';
import { remoteDesk } from '../data/messages/remote.ts';
import { openNames } from '../data/recogniser/names.ts';
import { awaitNames } from '../data/settings/lexicon-store.ts';
import { readSettings, watchSettings } from '../data/settings/settings-store.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  async main({ signal }) {
    const desk = remoteDesk((message) => api.runtime.sendMessage(message));
    let session: PageSession | undefined;
    // Before they are read: what changes in between would be missed.
    watchSettings(api.storage, (settings) => session?.apply(settings), signal);
    session = startSession({
      names: async () => openNames(await awaitNames(api.storage)),
      referee: desk,
      settings: await readSettings(api.storage),
      signal,
    });
    const card = mountCard({ marks: session, desk, signal });
    answerRequests(api.runtime.onMessage, session.status, card);
  },
});
