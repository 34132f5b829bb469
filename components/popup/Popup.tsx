import { useState } from 'preact/hooks';
import type { ProjectId } from '../../data/model/ids.ts';
import { isOpen } from '../../data/model/saved-talk.ts';
import { t } from '../ui/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { useRecent } from '../ui/use-recent.ts';
import { useSettings, type SettingsChange } from '../ui/use-settings.ts';
import { useToast } from '../ui/use-toast.ts';
import { HealthNotice } from '../ui/HealthNotice.tsx';
import { ListView } from './ListView.tsx';
import type { PopupPorts, ViewName } from './ports.ts';
import { ScheduleOffer } from './ScheduleOffer.tsx';
import { SearchView } from './SearchView.tsx';
import { SiteBar } from './SiteBar.tsx';
import { usePage } from './use-page.ts';
import { useSearchPanel } from './use-search-panel.ts';
import { useReadingList } from '../ui/use-reading-list.ts';
import { Views } from './Views.tsx';

export function Popup({ library, settings: port, page: pagePort, start, ...ports }: PopupPorts) {
  const [view, setView] = useState<ViewName>(start.view);
  const toasts = useToast();
  const list = useReadingList(library, toasts);
  const recent = useRecent(ports.recent);
  const [settings, change] = useSettings(port);
  const page = usePage(pagePort, settings);

  const onShow = (id: ProjectId) => void pagePort.show(id).then(ports.close, ports.close);
  const onChange = (how: SettingsChange) =>
    void change(how).then(
      (stored) => stored || toasts.show({ text: t('popupSettingFailed'), bad: true }),
    );
  const toSearch = useSearchPanel(view, setView);
  const toWatch = list.talks?.filter(isOpen).length ?? 0;
  return (
    <main class="popup">
      <Views
        view={view}
        toWatch={toWatch}
        onView={setView}
        onLibrary={() => ports.openLibrary('')}
        onOptions={ports.openOptions}
      />
      <HealthNotice library={library} />
      <ScheduleOffer page={page} onAdd={ports.addSchedule} />
      <div
        id="panel-search"
        role="tabpanel"
        aria-labelledby="tab-search"
        hidden={view !== 'search'}
      >
        <SearchView
          library={library}
          list={list}
          recent={recent}
          page={page}
          project={start.project}
          query={start.query ?? ''}
          onShow={onShow}
          onWholeList={() => setView('list')}
          onLibrary={ports.openLibrary}
          onClose={ports.close}
        />
      </div>
      <div id="panel-list" role="tabpanel" aria-labelledby="tab-list" hidden={view !== 'list'}>
        {view === 'list' && (
          <ListView
            library={library}
            list={list}
            now={ports.now}
            onImport={() => ports.openLibrary('#list?import')}
            onSearch={toSearch}
          />
        )}
      </div>
      {settings !== null && page !== null && page.kind !== 'none' && (
        <SiteBar page={page} settings={settings} now={ports.now} onChange={onChange} />
      )}
      <Toast {...toasts} />
    </main>
  );
}
