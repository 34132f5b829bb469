import '../ui/english.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/ui/talk.css';
import '../../../components/reading-list/reading-list.css';
import '../../../components/reading-list/list-files.css';
import { render } from 'preact';
import { ReadingListView } from '../../../components/reading-list/ReadingListView.tsx';
import { Toast } from '../../../components/ui/Toast.tsx';
import { useReadingList } from '../../../components/ui/use-reading-list.ts';
import { useToast } from '../../../components/ui/use-toast.ts';
import type { Library } from '../../../data/model/library.ts';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { memoryLibrary } from '../popup/memory-library.ts';
import { savedTalks } from '../popup/saved-talks.ts';
import { someTalks } from '../popup/some-talks.ts';

const day = Date.parse('2024-06-01T12:00:00');

type Props = { readonly library: Library; readonly importing: boolean };

function Page({ library, importing }: Props) {
  const toasts = useToast();
  const list = useReadingList(library, toasts);
  return (
    <main>
      <h1>Reading list</h1>
      <ReadingListView library={library} list={list} importing={() => importing} now={() => day} />
      <Toast {...toasts} />
    </main>
  );
}

let before: Element | null = null;

/** Shows the list in the document in place of what was there. */
export function mountList(
  saved: readonly SavedTalk[] = savedTalks,
  change: Partial<Library> = {},
  importing = false,
) {
  const library = memoryLibrary({ ...someTalks, saved }, change);
  document.documentElement.lang = 'en';
  document.title = 'Hallway Track';
  // One that is out of sight would still hear the keys.
  if (before) render(null, before);
  const root = document.createElement('div');
  before = root;
  root.style.cssText = 'max-width: 1120px; margin: 0 auto; padding: 16px';
  document.body.replaceChildren(root);
  render(<Page library={library} importing={importing} />, root);
  return library;
}
