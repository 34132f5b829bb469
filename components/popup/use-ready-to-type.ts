import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Puts the focus into the field at once: whoever opens the popup is already typing. Firefox builds a
 * popup out of sight and takes the focus away when it shows it, so it is put back then.
 */
export function useReadyToType(field: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    focus();
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, [field]);
}
