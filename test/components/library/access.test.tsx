import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { memoryLibrary } from '../popup/memory-library.ts';
import { someTalks } from '../popup/some-talks.ts';
import { english } from '../ui/english.ts';
import { violations } from '../ui/no-violations.ts';
import { see } from '../ui/wait.ts';
import { mountLibrary } from './mount-library.tsx';

afterEach(() => page.viewport(414, 640));

const views: Readonly<Record<string, () => Promise<void>>> = {
  search: async () => {
    mountLibrary('#search?q=kyverno');
    (await see('button', /^Details of “Policy/)).click();
    (await see('button', /^Save “Policy/)).click();
    await see('button', 'Undo');
  },
  'nothing found': async () => {
    mountLibrary('#search?q=quux&year=2024');
    await see('link', english('searchTheWeb'));
  },
  projects: async () => {
    mountLibrary('#projects');
    await see('link', 'Kyverno');
  },
  project: async () => {
    mountLibrary('#project/kyverno?year=2024');
    await see('link', /^Policy/);
    await userEvent.click(document.querySelector('summary')!);
  },
  events: async () => {
    mountLibrary('#events');
    await see('link', /^KubeCon/);
  },
  event: async () => {
    mountLibrary('#event/kubecon-eu-2024');
    await see('link', /^Policy/);
  },
  speakers: async () => {
    mountLibrary('#speakers');
    await see('link', 'Grace Sample');
  },
  speaker: async () => {
    mountLibrary('#speaker/Ada%20Example');
    await see('link', /^Policy/);
  },
  'not in the packs': async () => {
    mountLibrary('#project/none');
    await expect.poll(() => document.querySelector('.empty')).not.toBeNull();
  },
  'no store, no answer': async () => {
    mountLibrary('#events', {
      library: memoryLibrary(someTalks, {
        health: async () => ({ kind: 'no-store', detail: 'no' }),
        listEvents: () => Promise.reject(new Error('no answer')),
      }),
    });
    await see('button', 'Try again');
    await see('button', 'Dismiss');
  },
};

test.each(Object.entries(views))('axe finds nothing, light or dark: %s', async (_name, open) => {
  await page.viewport(1000, 700);
  await open();
  expect(await violations()).toEqual([]);
});

test.each(Object.entries(views))('fits into 320 pixels: %s', async (_name, open) => {
  await page.viewport(320, 560);
  await open();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each(Object.entries(views))('every target is at least 24 pixels: %s', async (_name, open) => {
  await page.viewport(1000, 700);
  await open();
  // Names and titles are lines of text, with their row around them.
  const targets = document.querySelectorAll<HTMLElement>(
    'button, input:not([type=checkbox]), label, summary, .talk-links a, .chip, .tab, .column',
  );
  const small = [...targets].filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return target.checkVisibility() && Math.min(width, height) < 24;
  });
  expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
});
