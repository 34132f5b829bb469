import { expect, test } from 'vitest';
import { mountPopup, aPage } from './mount-popup.tsx';
import type { Health } from '../../../data/model/library.ts';
import { memorySettings } from '../ui/memory-settings.ts';
import { memoryLibrary } from './memory-library.ts';
import { someTalks } from './some-talks.ts';
import { all, see } from '../ui/wait.ts';

const now = 1_700_000_000_000;
const hour = 3_600_000;

test('the switch turns this site off and on', async () => {
  const settings = memorySettings({ sitesOff: ['other.example'] });
  mountPopup({ settings });
  const toggle = await see('switch', 'Mark names on docs.example.com');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  toggle.click();
  await expect
    .poll(() => settings.current().sitesOff)
    .toEqual(['other.example', 'docs.example.com']);
  await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('false');
  toggle.click();
  await expect.poll(() => settings.current().sitesOff).toEqual(['other.example']);
});

test('pauses for an hour and goes on', async () => {
  const settings = memorySettings();
  mountPopup({ settings });
  (await see('button', 'Pause for an hour')).click();
  await expect.poll(() => settings.current().pausedUntil).toBe(now + hour);
  expect(document.querySelector('.site-bar')!.textContent).toContain('Paused until');
  (await see('button', 'Resume')).click();
  await expect.poll(() => settings.current().pausedUntil).toBeNull();
});

test('a setting that is not stored is not shown as if it were', async () => {
  mountPopup({
    settings: { ...memorySettings(), change: () => Promise.reject(new Error('quota')) },
  });
  const toggle = await see('switch', /docs/);
  toggle.click();
  await expect
    .poll(() => document.body.textContent)
    .toContain('Not changed: the browser did not store it.');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
});

test('a popup in a tab, over no page, has neither switch nor pause', async () => {
  mountPopup({ page: { ...aPage, view: async () => ({ kind: 'none' }) } });
  await expect.poll(() => document.body.textContent).toContain('Find a talk');
  expect(all('switch', /./)).toEqual([]);
});

test.each<[Health, string]>([
  [{ kind: 'restored', count: 12 }, '12 talks were brought back'],
  [{ kind: 'restored', count: 1 }, '1 talk was brought back'],
  [{ kind: 'no-store', detail: 'InvalidStateError' }, 'The browser says: InvalidStateError'],
])('tells what happened to the store until it is dismissed: %o', async (health, text) => {
  mountPopup({ library: memoryLibrary(someTalks, { health: async () => health }) });
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain(text);
  (await see('button', 'Dismiss')).click();
  await expect.poll(() => document.querySelector('[role=alert]')).toBeNull();
});
