import { useState } from 'preact/hooks';
import { switchName } from '../../data/settings/settings-store.ts';
import type { Never, Settings } from '../../data/settings/settings.ts';
import { t } from '../ui/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { useSettings, type SettingsChange } from '../ui/use-settings.ts';
import { useToast } from '../ui/use-toast.ts';
import { AboutSection } from './AboutSection.tsx';
import { CardSection } from './CardSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { NeverSection } from './NeverSection.tsx';
import type { OptionsPorts } from './ports.ts';
import { PrivacySection } from './PrivacySection.tsx';
import { SearchSection } from './SearchSection.tsx';
import { SavedLine, type LastChange } from './SavedLine.tsx';
import { SitesSection } from './SitesSection.tsx';

export function Options(ports: OptionsPorts) {
  const [settings, store] = useSettings(ports.settings);
  const [last, setLast] = useState<LastChange | null>(null);
  const toasts = useToast();

  const change = async (how: SettingsChange) => {
    const stored = await store(how);
    setLast((before) => ({ count: (before?.count ?? 0) + 1, stored }));
    return stored;
  };
  const turnOn = async (host: string) => {
    if (!(await change((before) => withoutSite(before, host)))) return;
    const undo = () => void change((before) => withSite(before, host));
    toasts.show({ text: t('optionsSiteRemoved', host), undo });
  };
  const markAgain = async (never: Never) => {
    if (!(await change(switchName(never, false)))) return;
    const undo = () => void change(switchName(never, true));
    toasts.show({ text: t('optionsNeverRemoved', never.name), undo });
  };
  return (
    <main class="options">
      <header class="options-head">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>
          {t('extName')} <span class="quiet">{t('optionsTitle')}</span>
        </h1>
        <SavedLine last={last} />
      </header>
      {settings !== null && (
        <>
          <MarksSection settings={settings} onChange={(how) => void change(how)} />
          <CardSection settings={settings} onChange={(how) => void change(how)} />
          <SitesSection
            settings={settings}
            now={ports.now}
            onChange={(how) => void change(how)}
            onTurnOn={(host) => void turnOn(host)}
          />
          <NeverSection never={settings.never} onMark={(never) => void markAgain(never)} />
        </>
      )}
      <KeysSection shortcuts={ports.shortcuts} openShortcuts={ports.openShortcuts} />
      <SearchSection
        recent={ports.recent}
        onChanged={() => setLast((before) => ({ count: (before?.count ?? 0) + 1, stored: true }))}
      />
      <PrivacySection />
      <AboutSection packs={ports.packs} version={ports.version} notice={ports.notice} />
      <Toast {...toasts} />
    </main>
  );
}

const withoutSite = (settings: Settings, host: string): Settings => ({
  ...settings,
  sitesOff: settings.sitesOff.filter((site) => site !== host),
});

const withSite = (settings: Settings, host: string): Settings => ({
  ...settings,
  sitesOff: [...withoutSite(settings, host).sitesOff, host],
});
