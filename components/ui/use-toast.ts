import { useCallback, useEffect, useState } from 'preact/hooks';

export type ToastMessage = {
  readonly text: string;
  /** What the Undo button does; without it there is none. */
  readonly undo?: () => void;
  readonly bad?: boolean;
};

export type Toasts = {
  readonly message: ToastMessage | null;
  readonly show: (message: ToastMessage) => void;
  readonly hide: () => void;
  /** While the pointer or the focus is on it, it stays. */
  readonly hold: (held: boolean) => void;
};

const milliseconds = 8_000;

/** One passing notice at a time; a new one replaces it. */
export function useToast(): Toasts {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [held, hold] = useState(false);
  const show = useCallback((next: ToastMessage) => setMessage(next), []);
  const hide = useCallback(() => {
    setMessage(null);
    hold(false);
  }, []);
  useEffect(() => {
    if (message === null || held) return undefined;
    const timer = setTimeout(hide, milliseconds);
    return () => clearTimeout(timer);
  }, [message, held, hide]);
  return { message, show, hide, hold };
}
