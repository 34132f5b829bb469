import '../ui/english.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/ui/talk.css';
import '../../../components/popup/popup.css';
import '../../../components/popup/list.css';
import '../../../components/popup/search.css';
import { render } from 'preact';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupPorts } from '../../../components/popup/ports.ts';
import { memoryRecent } from '../ui/memory-recent.ts';
import { memorySettings } from '../ui/memory-settings.ts';
import { argoCd, kyverno, someTalks } from './some-talks.ts';
import { memoryLibrary } from './memory-library.ts';

export const aPage: PopupPorts['page'] = {
  view: async () => ({
    kind: 'page',
    status: {
      host: 'docs.example.com',
      off: null,
      projects: [
        { id: argoCd, count: 5 },
        { id: kyverno, count: 1 },
      ],
    },
  }),
  show: async () => undefined,
};

/** Ports of a popup over a page that names two projects. */
export const somePorts = (change: Partial<PopupPorts> = {}): PopupPorts => ({
  library: memoryLibrary(someTalks),
  settings: memorySettings(),
  recent: memoryRecent(),
  page: aPage,
  start: { view: 'search', project: null },
  openLibrary: () => undefined,
  openOptions: () => undefined,
  addSchedule: () => undefined,
  close: () => undefined,
  now: () => 1_700_000_000_000,
  ...change,
});

/** Shows a popup in the document in place of what was there. */
export function mountPopup(change: Partial<PopupPorts> = {}): HTMLElement {
  document.documentElement.dataset.surface = 'tab';
  document.documentElement.lang = 'en';
  document.title = 'Hallway Track';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Popup {...somePorts(change)} />, root);
  return root;
}
