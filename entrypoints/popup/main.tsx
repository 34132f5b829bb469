import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/talk.css';
import '../../components/popup/popup.css';
import '../../components/popup/list.css';
import '../../components/popup/search.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { pagePort } from '../../components/popup/page-port.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { readStart } from '../../components/popup/start.ts';
import { recentOfProfile } from '../../components/ui/recent-port.ts';
import type { SettingsPort } from '../../components/ui/settings-port.ts';
import { remoteLibrary } from '../../data/messages/remote.ts';
import { searchByWorkers, startSearchWorker } from '../../data/messages/search-worker.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/settings-store.ts';

const settings: SettingsPort = {
  read: () => readSettings(browser.storage),
  change: (change) => changeSettings(browser.storage, change),
  watch: (listener, signal) => watchSettings(browser.storage, listener, signal),
};

const remote = remoteLibrary((message) => browser.runtime.sendMessage(message));
// Before anything else: its workers start while the page is drawn.
const library = { ...remote, search: searchByWorkers(startSearchWorker, remote.search) };

const recent = recentOfProfile(async () => (await browser.windows.getCurrent()).incognito);
const open = (url: string) => void browser.tabs.create({ url: browser.runtime.getURL(url) });

/** A popup is in no tab; there a click on a link has to close it, which Firefox leaves to us. */
async function start(): Promise<void> {
  const inTab = (await browser.tabs.getCurrent()) !== undefined;
  const close = () => (inTab ? undefined : window.close());
  const { view, project, query, tab } = readStart(location.hash);
  document.documentElement.dataset.surface = inTab ? 'tab' : 'popup';
  document.title = browser.i18n.getMessage('extName');
  render(
    <Popup
      library={library}
      settings={settings}
      recent={recent}
      page={pagePort(browser.tabs, tab ?? (inTab ? null : 'active'))}
      start={{ view, project, query }}
      openLibrary={(hash) => {
        open(`/library.html${hash}`);
        close();
      }}
      addSchedule={(address) => {
        open(`/library.html#packs?schedule=${encodeURIComponent(address)}`);
        close();
      }}
      openOptions={() => void browser.runtime.openOptionsPage().then(close)}
      close={close}
      now={Date.now}
    />,
    document.getElementById('root')!,
  );
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[target]')) setTimeout(close, 100);
  });
}

void start();
