import '../ui/english.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/ui/talk.css';
import '../../../components/library/library.css';
import '../../../components/library/rows.css';
import '../../../components/library/pages.css';
import '../../../components/library/search.css';
import { render } from 'preact';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import type { LibraryPorts } from '../../../components/library/ports.ts';
import { memoryLibrary } from '../popup/memory-library.ts';
import { memoryRecent } from '../ui/memory-recent.ts';
import { someTalks } from '../popup/some-talks.ts';

/** Shows the library at an address in the document, in place of what was there. */
export function mountLibrary(hash = '', change: Partial<LibraryPorts> = {}): HTMLElement {
  unmount();
  history.pushState(null, '', `${location.pathname}${location.search}${hash || '#'}`);
  document.documentElement.lang = 'en';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const ports: LibraryPorts = {
    library: memoryLibrary(someTalks),
    sections: [],
    recent: memoryRecent(),
    openOptions: () => undefined,
    ...change,
  };
  render(<LibraryPage {...ports} />, root);
  return root;
}

/** Takes the page away, with what it listens to. */
function unmount(): void {
  const [before] = document.body.children;
  if (before) render(null, before);
}

/** Goes back (or forward) and waits until the browser has done so. */
export function travel(by: -1 | 1): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => setTimeout(resolve), { once: true });
    history.go(by);
  });
}
