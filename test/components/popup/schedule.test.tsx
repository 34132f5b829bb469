import { expect, test } from 'vitest';
import { violations } from '../ui/no-violations.ts';
import { all, see } from '../ui/wait.ts';
import { aPage, mountPopup } from './mount-popup.tsx';

/** A popup over the page at an address; answers what it was told to add. */
function over(address: string | undefined): string[] {
  const added: string[] = [];
  const status = { host: 'x', off: null, projects: [], ...(address !== undefined && { address }) };
  mountPopup({
    page: { ...aPage, view: async () => ({ kind: 'page', status }) },
    addSchedule: (page) => added.push(page),
  });
  return added;
}

test('offers the talks of the schedule that it is over, and hands over its address', async () => {
  const added = over('https://con2026.sched.com/event/1AbCd/a-talk');
  const button = await see('button', 'Add this event’s talks');
  expect(await violations()).toEqual([]);
  expect(added).toEqual([]);
  button.click();
  expect(added).toEqual(['https://con2026.sched.com/event/1AbCd/a-talk']);
});

test('promises less where only the address looks like one', async () => {
  const added = over('https://cfp.example.org/camp/schedule/');
  (await see('button', 'Look for its talks')).click();
  expect(added).toEqual(['https://cfp.example.org/camp/schedule/']);
  expect(document.body.textContent).toContain('This may be the schedule of an event.');
});

test.each(['https://docs.example.com/guide/', 'file:///a/schedule/', undefined])(
  'offers nothing over %s',
  async (address) => {
    over(address);
    await see('switch', /./);
    expect(all('button', /talks$/)).toEqual([]);
  },
);
