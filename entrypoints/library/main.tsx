import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/talk.css';
import '../../components/library/library.css';
import '../../components/library/rows.css';
import '../../components/library/pages.css';
import '../../components/library/search.css';
import '../../components/reading-list/reading-list.css';
import '../../components/reading-list/list-files.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { MountedSection } from '../../components/library/ports.ts';
import { ReadingListView } from '../../components/reading-list/ReadingListView.tsx';
import { recentOfProfile } from '../../components/ui/recent-port.ts';
import { remoteLibrary } from '../../data/messages/remote.ts';
import { searchByWorkers, startSearchWorker } from '../../data/messages/search-worker.ts';
import { packsSection } from './packs.tsx';

const remote = remoteLibrary((message) => browser.runtime.sendMessage(message));
const library = { ...remote, search: searchByWorkers(startSearchWorker, remote.search) };
const recent = recentOfProfile(async () => (await browser.windows.getCurrent()).incognito);
const readingList: MountedSection = {
  id: 'list',
  name: 'popupViewList',
  view: ({ list }) => (
    <ReadingListView
      library={library}
      list={list}
      importing={() => location.hash === '#list?import'}
      now={Date.now}
    />
  ),
};

render(
  <LibraryPage
    library={library}
    sections={[readingList, packsSection]}
    recent={recent}
    openOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('root')!,
);
