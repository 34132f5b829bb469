import '../ui/english.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsPorts } from '../../../components/options/ports.ts';
import { packId } from '../../../data/model/ids.ts';
import { memoryRecent } from '../ui/memory-recent.ts';
import { memorySettings } from '../ui/memory-settings.ts';

const source = {
  name: 'cloud-native-second-brain by ezeqme (titles, speakers and recordings only)',
  url: 'https://github.com/ezeqme/cloud-native-second-brain',
  licence: 'CC BY 4.0',
};

/** Shows the options in the document in place of what was there. */
export function mountOptions(change: Partial<OptionsPorts> = {}): HTMLElement {
  document.documentElement.dataset.surface = 'tab';
  document.documentElement.lang = 'en';
  document.title = 'Hallway Track – Options';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const ports: OptionsPorts = {
    settings: memorySettings(),
    recent: memoryRecent(),
    shortcuts: async () => [
      { name: 'next-mark', does: 'Go to the next marked name', keys: 'Alt+Shift+K' },
      { name: 'previous-mark', does: 'Go to the previous marked name', keys: '' },
    ],
    openShortcuts: () => undefined,
    packs: async () => [
      { id: packId('one'), version: 1, licence: 'MIT', sources: [source] },
      { id: packId('two'), version: 1, licence: 'MIT', sources: [source] },
    ],
    version: '0.1.0',
    notice: 'Facts that ship with it come from these sources.',
    now: () => 1_700_000_000_000,
    ...change,
  };
  render(<Options {...ports} />, root);
  return root;
}
