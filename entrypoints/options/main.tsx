import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/Options.tsx';
import type { Shortcut } from '../../components/options/ports.ts';
import { recentOfProfile } from '../../components/ui/recent-port.ts';
import type { SettingsPort } from '../../components/ui/settings-port.ts';
import type { Bundle } from '../../data/model/pack.ts';
import { packageText } from '../../data/net/package-file.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/settings-store.ts';
import notice from '../../NOTICE?raw';

const settings: SettingsPort = {
  read: () => readSettings(browser.storage),
  change: (change) => changeSettings(browser.storage, change),
  watch: (listener, signal) => watchSettings(browser.storage, listener, signal),
};

async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ name, description, shortcut }) => ({
      name: name ?? '',
      does: description ?? '',
      keys: shortcut ?? '',
    }));
}

/** Firefox has a function for it, Chromium an address. */
function openShortcuts(): void {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function packs(): Promise<Bundle['packs']> {
  const text = await packageText(browser.runtime.getURL('/packs/bundle.json'));
  return (JSON.parse(text) as Pick<Bundle, 'packs'>).packs;
}

document.title = `${browser.i18n.getMessage('extName')} – ${browser.i18n.getMessage('optionsTitle')}`;
render(
  <Options
    settings={settings}
    recent={recentOfProfile(async () => true)}
    shortcuts={shortcuts}
    openShortcuts={openShortcuts}
    packs={packs}
    version={browser.runtime.getManifest().version}
    notice={notice}
    now={Date.now}
  />,
  document.getElementById('root')!,
);
