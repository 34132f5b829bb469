import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountCard } from '../components/card/mount.ts';
import { answerRequests } from '../components/page/answer-requests.ts';
import { startSession } from '../components/page/session.ts';
import { api } from '../data/messages/extension-api.ts';
import { remoteDesk } from '../data/messages/remote.ts';
import { openLexicon } from '../data/recogniser/lexicon.ts';
import { awaitLexicon } from '../data/settings/lexicon-store.ts';
import { readSettings, watchSettings } from '../data/settings/settings-store.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  async main({ signal }) {
    const send = (message: unknown): Promise<unknown> => api.runtime.sendMessage(message);
    const [lexicon, settings] = await Promise.all([
      awaitLexicon(api.storage),
      readSettings(api.storage),
    ]);

    const session = startSession({ document, lexicon: openLexicon(lexicon), settings, signal });
    watchSettings(api.storage, session.apply, signal);
    const card = mountCard({ marks: session, desk: remoteDesk(send), signal });
    const current = () => readSettings(api.storage);
    answerRequests(api.runtime.onMessage, { document, session, card, settings: current, signal });
  },
});
