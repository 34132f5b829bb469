import { expect, test } from 'vitest';
import type {
  AddressReader,
  NewSubscription,
  Subscription,
  Subscriptions,
} from '../../../data/model/subscription.ts';
import { aSubscription } from '../../data/subscriptions/samples.ts';
import { violations } from '../ui/no-violations.ts';
import { all, see } from '../ui/wait.ts';
import { fill, mountPacks } from './mount-packs.tsx';

const address = 'https://talks.example.org/camp.yaml';
const pack = `pack: camp-2024
version: 1
licence: MIT
sources: []
event:
  id: camp-2024
  name: Camp 2024
  series: Camp
  starts: 2024-05-01
  ends: 2024-05-02
  place: Valencia
talks:
  - id: helm-for-all
    title: Helm for all
    projects: { title: [helm] }
`;

const read: AddressReader['readAddress'] = async () => ({
  ok: true,
  read: {
    etag: '"1"',
    lastModified: null,
    digest: 'a'.repeat(64),
    file: {
      origin: { kind: 'subscription', name: 'talks.example.org', url: address },
      content: new TextEncoder().encode(pack),
    },
  },
});

const readerOf = (readAddress: AddressReader['readAddress']): AddressReader => ({
  readAddress,
  readSchedule: () => Promise.reject(new Error('nobody is asked')),
});

/** Subscriptions that remember what is done with them. */
function keeping(rows: Subscription[] = []) {
  const begun: NewSubscription[] = [];
  const subscriptions: Subscriptions = {
    subscriptions: async () => rows,
    async subscribe(fresh) {
      begun.push(fresh);
      rows.push(aSubscription(fresh));
      return [...rows];
    },
    async unsubscribe(ended) {
      rows.splice(0, rows.length, ...rows.filter((row) => row.address !== ended));
      return [...rows];
    },
    async checkNow(asked) {
      const at = rows.findIndex((row) => row.address === asked);
      rows[at] = { ...rows[at]!, last: { kind: 'new', added: 2, changed: 1, removed: 0 } };
      return rows[at]!;
    },
  };
  return { subscriptions, begun };
}

const type = async (text: string) => {
  await see('button', 'Look at it');
  await fill('Address of a pack or a schedule', text);
};

test('an address is looked at first, and is a subscription when its talks are stored', async () => {
  const { subscriptions, begun } = keeping();
  const { packs } = await mountPacks({}, { reader: readerOf(read), subscriptions });
  await type(address);
  (await see('button', 'Look at it')).click();
  const add = await see('button', 'Add to library');
  expect(begun).toEqual([]);
  add.click();
  await expect.poll(() => begun.length).toBe(1);
  expect(begun[0]).toMatchObject({ address, name: 'Camp 2024', etag: '"1"', names: [] });
  await see('button', 'Unsubscribe from Camp 2024');
  expect((await packs.list()).some(({ event }) => event.name === 'Camp 2024')).toBe(true);
  expect(await violations()).toEqual([]);
});

test('what is refused is said in a sentence, and nothing is kept', async () => {
  const refused = readerOf(async () => ({ ok: false, why: 'private', detail: '' }));
  const { subscriptions, begun } = keeping();
  await mountPacks({}, { reader: refused, subscriptions });
  await type('https://wiki.corp/');
  (await see('button', 'Look at it')).click();
  await expect
    .poll(() => document.body.textContent)
    .toContain('An address of a private network is not read.');
  expect(begun).toEqual([]);
  expect(await violations()).toEqual([]);
});

test('a subscription shows its last result, is asked at a click, and ends', async () => {
  const failed = { kind: 'failed', why: 'status', detail: '503' } as const;
  const { subscriptions } = keeping([aSubscription({ name: 'Camp 2024', last: failed })]);
  await mountPacks({}, { subscriptions });
  await expect.poll(() => document.body.textContent).toContain('The site answers with error 503.');
  expect(document.body.textContent).toContain('The talks are those of the last good answer.');
  expect(await violations()).toEqual([]);
  (await see('button', 'Check Camp 2024 now')).click();
  await expect.poll(() => document.body.textContent).toContain('2 new talks · 1 talk changed');
  (await see('button', 'Unsubscribe from Camp 2024')).click();
  await expect.poll(() => all('button', 'Unsubscribe from Camp 2024')).toEqual([]);
  expect(document.body.textContent).toContain('Its talks stay.');
});

test('the schedule of a page comes to the same preview', async () => {
  const asked: string[] = [];
  const reader: AddressReader = {
    readAddress: () => Promise.reject(new Error('nobody is asked')),
    async readSchedule(page) {
      asked.push(page);
      return read('');
    },
  };
  await mountPacks({}, { reader, schedule: 'https://talks.example.org/camp/schedule/' });
  await see('button', 'Add to library');
  expect(asked).toEqual(['https://talks.example.org/camp/schedule/']);
});

test('a page without a schedule is said to have none', async () => {
  const reader: AddressReader = {
    readAddress: () => Promise.reject(new Error('nobody is asked')),
    readSchedule: async () => ({ ok: false, why: 'no-schedule', detail: 'talks.example.org' }),
  };
  await mountPacks({}, { reader, schedule: 'https://talks.example.org/camp/schedule/' });
  await expect
    .poll(() => document.body.textContent)
    .toContain('There is no schedule of a known kind at talks.example.org.');
});
