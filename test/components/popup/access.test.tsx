import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aPage, mountPopup } from './mount-popup.tsx';
import { memorySettings } from '../ui/memory-settings.ts';
import { violations } from '../ui/no-violations.ts';
import { see } from '../ui/wait.ts';
import { memoryLibrary } from './memory-library.ts';
import { savedTalks } from './saved-talks.ts';
import { someTalks } from './some-talks.ts';

const shelf = { ...someTalks, saved: savedTalks };
const library = () => memoryLibrary(shelf);
afterEach(() => page.viewport(414, 640));

const views: Readonly<Record<string, () => Promise<void>>> = {
  'before typing': async () => {
    mountPopup({ library: library() });
    await see('link', /^Policy/);
  },
  results: async () => {
    mountPopup({ library: library() });
    await userEvent.keyboard('kyverno');
    await expect.poll(() => document.querySelectorAll('ol.results > li').length).toBe(3);
    await userEvent.keyboard('{Alt>}s{/Alt}');
    await see('button', 'Undo');
  },
  'no results': async () => {
    mountPopup({ library: library() });
    await userEvent.keyboard('kyverno quux');
    await see('button', /^Search without/);
  },
  'reading list': async () => {
    mountPopup({ library: library(), start: { view: 'list', project: null } });
    await see('button', 'Export');
  },
  'no store, paused, closed page': async () => {
    mountPopup({
      library: memoryLibrary(shelf, { health: async () => ({ kind: 'no-store', detail: 'no' }) }),
      settings: memorySettings({ pausedUntil: 1_700_000_900_000 }),
      page: { ...aPage, view: async () => ({ kind: 'closed' }) },
    });
    await see('alert', /./);
    await see('button', 'Resume');
  },
};

test.each(Object.entries(views))('axe finds nothing, light or dark: %s', async (_name, open) => {
  await page.viewport(380, 560);
  await open();
  expect(await violations()).toEqual([]);
});

test.each(Object.entries(views))('fits into 320 pixels: %s', async (_name, open) => {
  await page.viewport(320, 560);
  await open();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  for (const element of document.querySelectorAll('.scroll')) {
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  }
});

test.each(Object.entries(views))('every target is at least 24 pixels: %s', async (_name, open) => {
  await page.viewport(380, 560);
  await open();
  // Titles are lines of text, with their row around them.
  const targets = document.querySelectorAll<HTMLElement>('button, input, .talk-links a');
  const small = [...targets].filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return (
      target.checkVisibility() && !target.matches('[type=file]') && Math.min(width, height) < 24
    );
  });
  expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
});
