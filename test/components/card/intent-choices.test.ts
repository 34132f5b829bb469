import { describe, expect, test } from 'vitest';
import { timing } from '../../../components/card/timing.ts';
import { falco, kyverno, opened, Reader, rest } from './reader.ts';

describe('pinned', () => {
  const pinned = () => opened().send({ kind: 'way', way: 'pin' });

  test('it stays whatever pointer, focus and presses do', () => {
    const reader = pinned().move(700, 600, null).pass(5_000).move(705, 600, falco).pass(5_000);
    expect([reader.is, reader.on]).toEqual(['open', kyverno]);
    reader.send({ kind: 'focus', mark: falco }).send({ kind: 'left' }).send({ kind: 'pressed' });
    expect([reader.pass(5_000).is, reader.on]).toEqual(['open', kyverno]);
    expect(reader.send({ kind: 'scroll', at: reader.now }).is).toBe('open');
  });

  test('it ends when it is closed, and gives way to another that is asked for', () => {
    expect(pinned().send({ kind: 'close' }).is).toBe('idle');
    expect(pinned().send({ kind: 'tap', mark: falco }).on).toBe(falco);
    expect(pinned().send({ kind: 'jump', mark: falco }).on).toBe(falco);
  });

  test('let go, it goes with the pointer again', () => {
    const reader = pinned().pass(50).send({ kind: 'way', way: 'hover' });
    expect(reader.move(700, 600, null).pass(timing.grace).is).toBe('idle');
  });

  test('a card that is not is closed by a press elsewhere', () => {
    expect(opened().send({ kind: 'pressed' }).is).toBe('idle');
  });
});

describe('the settings', () => {
  test.each([
    [120, 119, 'arming'],
    [120, 120, 'open'],
    [1_000, 999, 'arming'],
    [1_000, 1_000, 'open'],
  ])('a delay of %i ms, after %i: %s', (delay, ms, phase) => {
    const reader = new Reader();
    reader.delay = delay;
    expect(reader.move(105, 100, kyverno).pass(ms).is).toBe(phase);
  });

  test('the delay is for focus too', () => {
    const reader = new Reader();
    reader.delay = 1_000;
    expect(reader.send({ kind: 'focus', mark: kyverno }).pass(999).is).toBe('arming');
    expect(reader.pass(1).is).toBe('open');
  });

  test('without the key that it takes nothing opens, however long the pointer rests', () => {
    const reader = new Reader();
    reader.held = false;
    expect(reader.move(105, 100, kyverno).pass(5_000).is).toBe('idle');
    expect(reader.asked).toEqual([]);
  });

  test('the key may come when the pointer rests already, and ends it when it is let go', () => {
    const reader = new Reader();
    reader.held = false;
    reader.move(105, 100, kyverno).pass(300);
    reader.held = true;
    expect(reader.move(105, 100, kyverno).pass(rest).is).toBe('open');
    const early = new Reader().move(105, 100, kyverno).pass(100);
    early.held = false;
    expect(early.move(106, 100, kyverno).pass(5_000).is).toBe('idle');
  });

  test('a card stays without the key, but no other one comes', () => {
    const reader = opened().pass(50);
    reader.held = false;
    expect(reader.move(106, 100, kyverno).pass(5_000).is).toBe('open');
    reader.move(105, 60, falco).pass(timing.grace);
    expect([reader.is, reader.asked.length]).toEqual(['idle', 1]);
  });
});
