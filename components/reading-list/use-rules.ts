import { useEffect, useState } from 'preact/hooks';
import type { KeptList, ListRule } from '../../data/model/reading-list.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { t } from '../ui/text.ts';
import type { ToastMessage } from '../ui/use-toast.ts';

/**
 * The lists by rule, and how to change them; each change can be taken back. They are read again
 * with the talks, for an import brings both.
 */
export function useRules(
  library: Pick<KeptList, 'listRules' | 'setListRules'>,
  show: (message: ToastMessage) => void,
  talks: readonly SavedTalk[] | null,
): readonly [readonly ListRule[], (rules: readonly ListRule[], said: string) => void] {
  const [rules, setRules] = useState<readonly ListRule[]>([]);
  useEffect(() => {
    const gone = new AbortController();
    library.listRules().then(
      (read) => gone.signal.aborted || setRules(read),
      () => null,
    );
    return () => gone.abort();
  }, [library, talks]);
  const change = async (next: readonly ListRule[], before: readonly ListRule[], said: string) => {
    const stored = await library.setListRules(next).catch(() => null);
    if (!stored?.ok) return show({ text: t('listNotChanged'), bad: true });
    setRules(stored.value);
    return show({ text: said, undo: () => void change(before, next, t('listUndone')) });
  };
  return [rules, (next, said) => void change(next, rules, said)];
}
