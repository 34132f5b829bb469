import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../../data/model/subscription.ts';
import type { Fetched } from '../../../data/net/fetch-file.ts';
import { subscriptionService, type Kept } from '../../../data/subscriptions/service.ts';
import { dueAt, pause } from '../../../data/subscriptions/due.ts';
import { aPreview, aSubscription, deskOf, fresh } from './samples.ts';

const address = (host: string) => `https://${host}.example.org/all.ics`;

function keptIn(rows: Map<string, Subscription>): Kept {
  return {
    all: async () => [...rows.values()],
    get: async (key) => rows.get(key) ?? null,
    put: async (row) => void rows.set(row.address, row),
    update: async (row) => void (rows.has(row.address) && rows.set(row.address, row)),
    remove: async (key) => void rows.delete(key),
  };
}

/** A service whose clock and answers the test holds. */
function start(subscriptions: readonly Subscription[] = []) {
  const rows = new Map(subscriptions.map((row) => [row.address, row]));
  const state = {
    rows,
    now: 10 * pause,
    asked: [] as string[],
    awake: [] as boolean[],
    released: [] as string[],
    answer: async (_address: string): Promise<Fetched> => ({ kind: 'same' }),
  };
  const service = subscriptionService({
    kept: keptIn(rows),
    wake: async (on) => void state.awake.push(on),
    fetchFile: async (from) => {
      state.asked.push(from);
      return state.answer(from);
    },
    allowed: async () => true,
    desk: async () => deskOf(aPreview()).desk,
    stored: async () => {},
    release: async (from) => void state.released.push(from),
    digest: async () => 'digest of new',
    now: () => state.now,
  });
  return Object.assign(state, { service });
}

describe('subscriptions', () => {
  it('do nothing at all while there is none', async () => {
    const state = start();
    await state.service.arrange();
    await state.service.runDue();
    expect(await state.service.subscriptions()).toEqual([]);
    expect(await state.service.checkNow(address('a'))).toBe(null);
    expect(state).toMatchObject({ asked: [], awake: [false] });
  });

  it('begin with the file that the person has looked at, and are first asked a day later', async () => {
    const state = start();
    const all = await state.service.subscribe({
      ...aSubscription(),
      address: 'webcal://a.example.org/all.ics',
    });
    expect(all).toMatchObject([{ address: address('a'), added: state.now, checked: state.now }]);
    expect(state.awake).toEqual([true]);
    await state.service.runDue();
    state.now += pause - 1;
    await state.service.runDue();
    expect(state.asked).toEqual([]);
    state.now += 1;
    await state.service.runDue();
    await state.service.runDue();
    expect(state.asked).toEqual([address('a')]);
  });

  it.each(['https://127.0.0.1/a', 'http://example.org/a', 'https://a.example.org:8080/'])(
    'are never made of %s',
    async (bad) => {
      const state = start();
      await expect(state.service.subscribe(aSubscription({ address: bad }))).rejects.toThrow(bad);
      expect(state.rows.size).toBe(0);
    },
  );

  it('sleep again when the last one has ended', async () => {
    const state = start([aSubscription({ address: address('a') })]);
    expect(await state.service.unsubscribe(address('a'))).toEqual([]);
    expect(state).toMatchObject({ awake: [false], released: [address('a')] });
  });

  it('go on with the others when one fails', async () => {
    const state = start(['a', 'b'].map((host) => aSubscription({ address: address(host) })));
    state.answer = async (from) => {
      if (from === address('a')) throw new Error('torn');
      return fresh('new');
    };
    await state.service.runDue();
    expect([...state.rows.values()].map(({ last }) => last.kind)).toEqual(['failed', 'new']);
  });

  it('count as asked even if asking ends us', async () => {
    const state = start([aSubscription({ address: address('a') })]);
    let seen = 0;
    state.answer = async () => {
      seen = state.rows.get(address('a'))!.checked;
      return { kind: 'same' };
    };
    await state.service.runDue();
    expect(seen).toBe(state.now);
  });

  it('ask once for two clicks', async () => {
    const state = start([aSubscription({ address: address('a') })]);
    const { service } = state;
    const both = [service.checkNow(address('a')), service.checkNow(address('a'))];
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect(state.asked).toEqual([address('a')]);
    await service.checkNow(address('a'));
    expect(state.asked).toHaveLength(2);
  });

  it('that end while they are asked stay ended', async () => {
    const state = start([aSubscription({ address: address('a') })]);
    state.answer = async () => {
      await state.service.unsubscribe(address('a'));
      return fresh('new');
    };
    await state.service.checkNow(address('a'));
    expect(state.rows.size).toBe(0);
  });
});

describe('what is due', () => {
  const checked = (at: number) => aSubscription({ address: String(at), checked: at });

  it('is what was not asked for a day, the longest first', () => {
    const now = 10 * pause;
    const all = [checked(now - pause), checked(now - pause + 1), checked(0), checked(now)];
    expect(dueAt(all, now).map((each) => each.checked)).toEqual([0, now - pause]);
  });

  it('is also what a wrong clock has put into the future', () => {
    expect(dueAt([checked(5 * pause)], 0)).toHaveLength(1);
  });
});
