/** What runs in the page: each function may use nothing but its argument. */

export function fill(mentions: number): void {
  const text = (at: number) => `<p>Line ${at}: <b>Kyverno</b> checks what comes in.</p>`;
  document.body.innerHTML = Array.from({ length: mentions }, (_, at) => text(at)).join('');
}

/** How many mentions are painted. */
export const painted = () =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('hallway-mark'))
    .reduce((sum, [, { size }]) => sum + size, 0);

/** Inside of the first mention. */
export function firstMention(): { readonly x: number; readonly y: number } {
  const { x, y } = document.querySelector('b')!.getBoundingClientRect();
  return { x: x + 5, y: y + 5 };
}

/** What the machine takes for a bare frame, in ms. */
export async function frame(): Promise<number> {
  const start = performance.now();
  for (let left = 30; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  return (performance.now() - start) / 30;
}

/** Milliseconds from the pointer's last move to the frame in which the card is painted. */
export function untilPainted(): Promise<number> {
  return new Promise((resolve) => {
    let last = 0;
    const stop = new AbortController();
    addEventListener('pointermove', ({ timeStamp }) => (last = timeStamp), stop);
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[popover]')) return;
      seen.disconnect();
      stop.abort();
      // After the next frame it is painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - last)));
    });
    seen.observe(document.documentElement, { childList: true });
  });
}

export const cardIsGone = () => !document.querySelector('[popover]');
