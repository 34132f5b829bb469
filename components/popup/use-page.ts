import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings/settings.ts';
import type { PagePort, PageView } from './ports.ts';

/** The page needs a moment to mark or unmark its names after a change of the settings. */
const settled = 400;

/** What is known of the page, asked again after each change of the settings; null before. */
export function usePage(page: PagePort, settings: Settings | null): PageView | null {
  const [view, setView] = useState<PageView | null>(null);
  const ask = useCallback(() => {
    const late = new AbortController();
    const take = async () => {
      const next = await page.view().catch(() => ({ kind: 'closed' }) as const);
      if (!late.signal.aborted) setView(next);
    };
    void take();
    return () => late.abort();
  }, [page]);
  useEffect(ask, [ask]);
  useEffect(() => {
    if (settings === null) return undefined;
    let drop = () => {};
    const timer = setTimeout(() => {
      drop = ask();
    }, settled);
    return () => {
      clearTimeout(timer);
      drop();
    };
  }, [ask, settings]);
  return view;
}
