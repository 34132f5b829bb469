import type { DrivenPage } from './driver.ts';

/** Where the first link that fits the selector leads. */
export const addressOf = (page: DrivenPage, selector: string): Promise<string> =>
  page.evaluate((selector) => document.querySelector<HTMLAnchorElement>(selector)!.href, selector);

/** Its middle, in CSS pixels of the viewport. */
export const middleOf = (page: DrivenPage, selector: string) =>
  page.evaluate((selector) => {
    const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
