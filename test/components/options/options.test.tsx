import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountOptions } from './mount-options.tsx';
import { packId } from '../../../data/model/ids.ts';
import { memorySettings } from '../ui/memory-settings.ts';
import { violations } from '../ui/no-violations.ts';
import { see } from '../ui/wait.ts';

const said = () => document.querySelector('.saved-line')!.textContent;
afterEach(() => page.viewport(414, 640));

test('a choice is stored at once, and "Saved" is said', async () => {
  const settings = memorySettings();
  mountOptions({ settings });
  (await see('radio', 'The first in each section')).click();
  await expect.poll(() => settings.current().marks).toBe('section');
  await expect.poll(said).toBe('Saved');
  (await see('checkbox', 'Mark Kubernetes too')).click();
  await expect.poll(() => settings.current().alsoMarked).toEqual(['kubernetes']);
  (await see('checkbox', 'Mark Kubernetes too')).click();
  await expect.poll(() => settings.current().alsoMarked).toEqual([]);
});

test('a choice that is not stored says so and is not shown as made', async () => {
  const settings = { ...memorySettings(), change: () => Promise.reject(new Error('quota')) };
  mountOptions({ settings });
  (await see('radio', 'The first in each section')).click();
  await expect.poll(said).toBe('Not saved: the browser did not store it.');
  await expect
    .poll(() =>
      document.querySelector<HTMLInputElement>(':checked')?.getAttribute('aria-labelledby'),
    )
    .toBe(document.querySelector('input')!.getAttribute('aria-labelledby'));
});

test('a site is turned on again, with Undo', async () => {
  const settings = memorySettings({ sitesOff: ['github.com', 'localhost:3000'] });
  mountOptions({ settings });
  (await see('button', 'Turn on again: github.com')).click();
  await expect.poll(() => settings.current().sitesOff).toEqual(['localhost:3000']);
  (await see('button', 'Undo')).click();
  await expect
    .poll(() => [...settings.current().sitesOff].sort())
    .toEqual(['github.com', 'localhost:3000']);
});

test('names that are never marked are listed, and one is marked again, with Undo', async () => {
  const never = [
    { name: 'flux', site: 'physics.example' },
    { name: 'helm', site: null },
  ];
  const settings = memorySettings({ never });
  mountOptions({ settings });
  (await see('button', 'Mark “helm” again anywhere')).click();
  await expect.poll(() => settings.current().never).toEqual([never[0]]);
  (await see('button', 'Undo')).click();
  await expect.poll(() => settings.current().never).toEqual(never);
  await see('button', 'Mark “flux” again on physics.example');
});

test('when a card opens: by rest, by a key that is held, or not by pointing', async () => {
  const settings = memorySettings();
  mountOptions({ settings });
  (await see('radio', 'When it rests while a key is held')).click();
  await expect.poll(() => settings.current().cardOpens).toBe('Alt');
  await choose('Key to hold', 'Shift');
  await expect.poll(() => settings.current().cardOpens).toBe('Shift');
  await choose('Rest before it opens', '500');
  await expect.poll(() => settings.current().cardDelay).toBe(500);
  (await see('radio', 'Not by pointing')).click();
  await expect.poll(() => settings.current().cardOpens).toBe('never');
});

const choose = async (name: string, value: string) =>
  userEvent.selectOptions(await see('combobox', name), value);

test('shows the keys, and where they are changed', async () => {
  const openShortcuts = vi.fn<() => void>();
  mountOptions({ openShortcuts });
  await expect
    .poll(() => document.body.textContent)
    .toContain('Go to the next marked nameAltShiftK');
  (await see('button', 'Change the keys')).click();
  expect(openShortcuts).toHaveBeenCalledOnce();
});

test('names each source once, unsafe addresses as bare text', async () => {
  const source = { name: 'Archive', url: 'https://archive.example/', licence: 'CC BY 4.0' };
  const bad = { name: '<b>Bad</b>', url: 'javascript:alert(1)', licence: null };
  mountOptions({
    packs: async () =>
      ['one', 'two'].map((id) => ({
        id: packId(id),
        version: 1,
        licence: 'MIT',
        sources: [source, bad],
      })),
  });
  await expect.poll(() => document.querySelectorAll('.sources li').length).toBe(2);
  expect(
    [...document.querySelectorAll<HTMLAnchorElement>('.sources a')].map(({ href }) => href),
  ).toEqual(['https://archive.example/']);
  expect(document.querySelector('.sources')!.textContent).toContain('<b>Bad</b>');
});

test('axe finds nothing, light or dark, and 320 pixels are enough', async () => {
  await page.viewport(320, 800);
  mountOptions({
    settings: memorySettings({
      sitesOff: [`${'long.'.repeat(20)}example`],
      never: [{ name: 'a'.repeat(80), site: `${'long.'.repeat(20)}example` }],
      cardOpens: 'Alt',
    }),
  });
  await see('button', /^Turn on again/);
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
