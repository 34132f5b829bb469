/** Which events of the page are heard, and how. */
export type Listen = <Type extends keyof WindowEventMap>(
  type: Type,
  run: (event: WindowEventMap[Type]) => void,
) => void;

/**
 * Hears what the reader does in the page, before the page does. What a page's script makes is not
 * heard; of keys it is, for Escape is anybody's.
 */
export const listenUntil =
  (view: Window, signal: AbortSignal): Listen =>
  (type, run) =>
    view.addEventListener(type, (event) => (event.isTrusted || type === 'keydown') && run(event), {
      capture: true,
      signal,
    });
