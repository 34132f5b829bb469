import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/text.ts';

/** How the last change went; `count` tells one change from the next. */
export type LastChange = { readonly count: number; readonly stored: boolean };

const milliseconds = 2_500;

/** A polite "Saved" that goes away; a failure stays. */
export function SavedLine({ last }: { last: LastChange | null }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (last === null) return undefined;
    setShown(true);
    if (!last.stored) return undefined;
    const timer = setTimeout(() => setShown(false), milliseconds);
    return () => clearTimeout(timer);
  }, [last]);
  const bad = last !== null && !last.stored;
  return (
    <p class={`saved-line${shown ? ' shown' : ''}${bad ? ' bad' : ''}`} role="status">
      {shown && t(bad ? 'optionsNotSaved' : 'optionsSaved')}
    </p>
  );
}
