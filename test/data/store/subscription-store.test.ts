import { describe, expect, it } from 'vitest';
import { packStore } from '../../../data/store/pack-store.ts';
import { packDb, type Engine } from '../../../data/store/schema.ts';
import { subscriptionStore } from '../../../data/store/subscription-store.ts';
import { aBundle, aTalk } from '../samples.ts';
import { aSubscription } from '../subscriptions/samples.ts';
import { counter, freshEngine } from './engine.ts';

const open = (engine: Engine) => subscriptionStore(packDb(engine));
const one = aSubscription({ address: 'https://a.example.org/', name: 'Second' });
const other = aSubscription({ address: 'https://b.example.org/', name: 'First' });

describe('subscriptions in their database', () => {
  it('are none at first', async () => {
    expect(await open(freshEngine()).all()).toEqual([]);
  });

  it('outlive the connection, and come by name', async () => {
    const engine = freshEngine();
    const store = open(engine);
    await store.put(one);
    await store.put(other);
    expect(await open(engine).all()).toEqual([other, one]);
    expect(await open(engine).get(one.address)).toEqual(one);
    expect(await open(engine).get('https://c.example.org/')).toBe(null);
  });

  it('change only while they are there', async () => {
    const store = open(freshEngine());
    await store.put(one);
    await store.update({ ...one, checked: 9 });
    await store.update(other);
    expect(await store.all()).toEqual([{ ...one, checked: 9 }]);
    await store.remove(one.address);
    await store.update(one);
    expect(await store.all()).toEqual([]);
  });

  it('are not swept away by an import, nor is an import by them', async () => {
    const engine = freshEngine();
    await open(engine).put(one);
    const packs = packStore(packDb(engine), counter());
    await packs.replace(aBundle('v1', { talks: [aTalk('e', 't')] }), 'index');
    await packs.replace(aBundle('v2', { talks: [aTalk('e', 't')] }), 'index');
    expect(await open(engine).all()).toEqual([one]);
    await open(engine).remove(one.address);
    expect(await packs.version()).toBe('v2');
  });
});
