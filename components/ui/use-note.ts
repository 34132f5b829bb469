import { useEffect, useRef, useState } from 'preact/hooks';

export type NoteState = 'idle' | 'saving' | 'saved' | 'failed';

/** A popup may close at any moment: a note does not wait for the field to be left. */
const pause = 800;

/**
 * A note that is being written. Whatever happens to the store, the text stays; it is stored when
 * the field is left, after a pause in typing, and when the popup closes.
 */
export function useNote(stored: string, save: (note: string) => Promise<boolean>) {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<NoteState>('idle');
  const newest = useRef({ text: stored, stored, save });
  newest.current.save = save;

  const store = useRef(async () => {
    const { text, stored, save } = newest.current;
    if (text === stored) return;
    setState('saving');
    const ok = await save(text);
    if (ok) newest.current.stored = text;
    if (newest.current.text === text) setState(ok ? 'saved' : 'failed');
  }).current;

  const write = (next: string) => {
    newest.current.text = next;
    setText(next);
    if (state === 'saved') setState('idle');
  };
  useEffect(() => {
    const timer = setTimeout(() => void store(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => void store();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { text, state, write, store };
}
