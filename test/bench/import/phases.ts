import type { DrivenPage } from '../../browsers/driver.ts';

type Watching = {
  longest: number;
  last: number;
  steps: { readonly name: string; readonly from: number }[];
};

/** Notes in the page which step it shows, and how long it did not come to its timers. */
export const watchPage = (page: DrivenPage): Promise<void> =>
  page.evaluate(() => {
    const watching: Watching = { longest: 0, last: performance.now(), steps: [] };
    Object.assign(globalThis, { watching });
    setInterval(() => {
      const now = performance.now();
      watching.longest = Math.max(watching.longest, now - watching.last);
      watching.last = now;
    }, 10);
    const look = () => {
      const shown = document.querySelector('.pack-progress [role=status]')?.textContent ?? '';
      const name = shown.split(/[ …]/)[0] ?? '';
      if (watching.steps.at(-1)?.name !== name)
        watching.steps.push({ name, from: performance.now() });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

/** Forgets what was noted until now. */
export const watchAnew = (page: DrivenPage): Promise<void> =>
  page.evaluate(() => {
    const { watching } = globalThis as unknown as { watching: Watching };
    watching.longest = 0;
    watching.steps = [];
  });

export type Watched = {
  /** The longest time for which the page did nothing, in ms. */
  readonly frozen: number;
  /** How long each step was shown, in ms, as `reading 812`. */
  readonly steps: readonly string[];
};

export const watched = (page: DrivenPage): Promise<Watched> =>
  page.evaluate(() => {
    const { longest, steps } = (globalThis as unknown as { watching: Watching }).watching;
    return {
      frozen: Math.round(longest),
      steps: steps.flatMap(({ name, from }, at) =>
        name ? [`${name} ${Math.round((steps[at + 1]?.from ?? performance.now()) - from)}`] : [],
      ),
    };
  });
