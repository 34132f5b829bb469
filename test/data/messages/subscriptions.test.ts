import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../../data/messages/caller.ts';
import { remoteSubscriptions } from '../../../data/messages/remote.ts';
import { serve } from '../../../data/messages/serve.ts';
import { eventId } from '../../../data/model/ids.ts';
import type { Library } from '../../../data/model/library.ts';
import type { NewSubscription, Subscriptions } from '../../../data/model/subscription.ts';
import type { WebDesk } from '../../../data/model/web-desk.ts';

const base = 'chrome-extension://ours/';
const popup: Sender = { id: 'ours', url: `${base}popup.html`, origin: 'chrome-extension://ours' };
const page: Sender = {
  id: 'ours',
  url: 'https://docs.example/a',
  origin: 'https://docs.example',
  tab: { id: 7 } as NonNullable<Sender['tab']>,
};
const refused = { ok: false, error: 'refused' };

let calls: string[];
let door: ReturnType<typeof serve>;

/** Notes every call. */
const noting = <Target extends object>(name: string): Target =>
  new Proxy({} as Target, {
    get: (_, method: string) => async () => {
      calls.push(`${name} ${method}`);
      return null;
    },
  });

beforeEach(() => {
  calls = [];
  door = serve({
    library: noting<Library>('library'),
    subscriptions: noting<Subscriptions>('subscriptions'),
    desk: () => noting<WebDesk>('desk'),
    self: { id: 'ours', baseUrl: base },
    now: () => 0,
  });
});

describe('subscriptions', () => {
  const subscription: NewSubscription = {
    address: 'https://talks.example.org/all.ics',
    choice: {
      as: 'talks',
      names: false,
      event: {
        id: eventId('e'),
        name: 'E',
        series: 'E',
        starts: '2024-05-01',
        ends: '2024-05-02',
        place: 'Here',
        url: null,
        zone: 'Europe/Madrid',
      },
    },
    name: 'E',
    names: ['helm'],
    etag: '"1"',
    lastModified: null,
    digest: 'a'.repeat(64),
  };
  const about = (sender: Sender, method: string, ...args: unknown[]) =>
    door({ to: 'subscriptions', method, args }, sender);

  it('are for our own pages', async () => {
    const own = remoteSubscriptions((message) => door(message, popup));
    await own.subscriptions();
    await own.subscribe(subscription);
    await own.subscribe({
      ...subscription,
      choice: { as: 'recordings', event: eventId('e'), accepted: ['abcdefghijk'] },
    });
    await own.checkNow(subscription.address);
    await own.unsubscribe(subscription.address);
    expect(calls.map((call) => call.replace('subscriptions ', ''))).toEqual([
      'subscriptions',
      'subscribe',
      'subscribe',
      'checkNow',
      'unsubscribe',
    ]);
    for (const method of ['subscriptions', 'subscribe', 'checkNow', 'unsubscribe'])
      expect(await about(page, method, subscription)).toEqual(refused);
    expect(calls).toHaveLength(5);
  });

  it.each([
    ['subscribe'],
    ['subscribe', { ...subscription, address: 5 }],
    ['subscribe', { ...subscription, address: 'x'.repeat(2_049) }],
    ['subscribe', { ...subscription, checked: 0 }],
    ['subscribe', { ...subscription, digest: '../x' }],
    ['subscribe', { ...subscription, etag: 'x'.repeat(201) }],
    ['subscribe', { ...subscription, choice: { as: 'talks' } }],
    ['subscribe', { ...subscription, choice: { as: 'all' } }],
    ['checkNow', 5],
    ['checkNow', 'x', 'y'],
    ['runDue'],
    ['constructor'],
  ] as [string, ...unknown[]][])('are not asked %s %j', async (method, ...args) => {
    expect(await about(popup, method, ...args)).toEqual(refused);
    expect(calls).toEqual([]);
  });
});
