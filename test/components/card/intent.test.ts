import { describe, expect, test } from 'vitest';
import { timing } from '../../../components/card/timing.ts';
import { falco, kyverno, opened, Reader, rest, resting, talks } from './reader.ts';

describe('a pointer that comes to rest on a mark', () => {
  test.each([
    [0, 'arming'],
    [rest - 1, 'arming'],
    [rest, 'open'],
  ])('%i ms after: %s', (ms, kind) => {
    expect(resting().pass(ms).is).toBe(kind);
  });

  test('asks for the talks shortly before the card opens, and once', () => {
    const reader = resting().pass(rest - timing.askAhead - 1);
    expect(reader.asked).toEqual([]);
    reader.pass(timing.askAhead + 1_000);
    expect(reader.asked.map(({ at }) => at)).toEqual([1_000 + rest - timing.askAhead]);
  });

  test('counts as resting while it trembles, and starts anew when it goes on', () => {
    const trembling = resting().pass(150).move(108, 101, kyverno).pass(50);
    expect(trembling.is).toBe('open');
    const going = resting().pass(150).move(125, 100, kyverno).pass(50);
    expect(going.is).toBe('arming');
    expect(going.pass(150).is).toBe('open');
  });

  test('opens nothing when it leaves before', () => {
    const reader = resting()
      .pass(rest - 1)
      .move(105, 140, null)
      .pass(1_000);
    expect(reader.is).toBe('idle');
  });

  test('opens nothing while the reader types', () => {
    expect(resting().pass(100).send({ kind: 'typed' }).pass(1_000).is).toBe('idle');
  });
});

describe('the speed gate', () => {
  const sweep = (gap: number, step: number) => {
    const reader = new Reader();
    for (let x = 0; x <= 2; x++) reader.move(100 + x * step, 100, kyverno).pass(gap);
    return reader;
  };
  const sinceLast = (reader: Reader, ms: number, gap: number) => reader.pass(ms - gap).is;

  test('makes a fast pointer wait until it has settled', () => {
    expect(sinceLast(sweep(10, 20), rest, 10)).toBe('arming');
    expect(sinceLast(sweep(10, 20), rest + timing.settle, 10)).toBe('open');
  });

  test.each([
    ['below the gate', 20, 9],
    ['with samples too far apart to tell', timing.sampleGap + 1, 100],
  ])('lets a pointer be %s', (_, gap, step) => {
    expect(sinceLast(sweep(gap, step), rest, gap)).toBe('open');
  });

  test('tells nothing from two samples of the same time: the timer is coarse', () => {
    const reader = resting().move(150, 100, kyverno).move(190, 100, kyverno);
    expect(reader.pass(rest).is).toBe('open');
  });
});

describe('scrolling', () => {
  test('ends what was arming, and lets nothing open for a while', () => {
    const reader = resting().pass(100).send({ kind: 'scroll', at: 1_100 });
    expect(reader.is).toBe('idle');
    reader
      .pass(50)
      .move(110, 100, kyverno)
      .pass(timing.afterScroll - 51);
    expect(reader.is).toBe('arming');
    expect(reader.pass(1).is).toBe('open');
  });

  test('is not the reader pointing at what comes by', () => {
    const reader = new Reader().move(105, 100, null).pass(1_000).move(105, 100, kyverno);
    expect(reader.pass(1_000).is).toBe('idle');
  });

  test('does not close an open card: it follows', () => {
    expect(opened().send({ kind: 'scroll', at: 1_500 }).is).toBe('open');
  });
});

describe('leaving the mark', () => {
  test.each([
    [timing.grace - 1, 'leaving'],
    [timing.grace, 'idle'],
  ])('%i ms after, away from the card: %s', (ms, kind) => {
    expect(opened().pass(50).move(105, 60, null).pass(ms).is).toBe(kind);
  });

  test('coming back to mark or card within the grace keeps it', () => {
    const away = () =>
      opened()
        .pass(50)
        .move(105, 60, null)
        .pass(timing.grace - 1);
    expect(away().move(105, 100, kyverno).pass(1_000).is).toBe('open');
    expect(away().move(200, 200, null, true).pass(1_000).is).toBe('open');
  });

  test('takes as long as it likes on the way to the card', () => {
    const reader = opened().pass(50).move(110, 105, kyverno);
    for (let y = 112; y < 130; y += 4) reader.pass(timing.grace - 10).move(130, y, null);
    expect(reader.is).toBe('leaving');
    expect(reader.move(140, 140, null, true).is).toBe('open');
  });

  test('another mark on the way to the card opens nothing, off the way at once', () => {
    const reader = opened().pass(50).move(110, 105, kyverno).pass(50).move(130, 115, falco);
    expect(reader.on).toBe(kyverno);
    reader.pass(50).move(105, 60, falco);
    expect([reader.is, reader.on]).toEqual(['open', falco]);
  });

  test('a pointer that stops on another mark on the way gets its card after the grace', () => {
    const reader = opened().pass(50).move(110, 105, kyverno).pass(50).move(130, 115, falco);
    expect(reader.pass(timing.grace).on).toBe(falco);
  });

  test('a fast pointer over another mark opens nothing', () => {
    const reader = opened().pass(50).move(105, 100, kyverno);
    reader.pass(10).move(105, 80, null).pass(10).move(105, 60, falco);
    expect([reader.is, reader.on]).toEqual(['leaving', kyverno]);
  });
});

describe('answers', () => {
  test('with the token of an earlier interaction are dropped', () => {
    const reader = resting().pass(rest);
    const late = reader.state.token;
    reader.send({ kind: 'close' }).move(300, 100, falco).pass(rest);
    reader.answer(kyverno, late);
    expect(reader.state.answer).toBeNull();
    reader.answer(falco);
    expect(reader.state.answer).toEqual(talks(falco));
  });

  test('after the card was closed show nothing', () => {
    const reader = resting().pass(rest);
    const late = reader.state.token;
    const closed = reader.send({ kind: 'close' }).state;
    expect(reader.answer(kyverno, late).state).toBe(closed);
  });

  test('that take long leave the page as it is', () => {
    const reader = resting().pass(rest + 5_000);
    expect([reader.is, reader.state.answer]).toEqual(['open', null]);
  });

  test('that came before the rest was over are there at once', () => {
    const reader = resting()
      .pass(rest - 10)
      .answer(kyverno)
      .pass(10);
    expect([reader.is, reader.state.answer]).toEqual(['open', talks(kyverno)]);
  });

  test('without a card close it', () => {
    const reader = resting().pass(rest);
    reader.send({ kind: 'answer', token: reader.state.token, sheet: null });
    expect(reader.is).toBe('idle');
  });
});

describe('the other ways in', () => {
  test('focus on a marked link opens after the rest; focus elsewhere ends it', () => {
    const reader = new Reader().send({ kind: 'focus', mark: kyverno });
    expect(reader.pass(rest - 1).is).toBe('arming');
    expect(reader.pass(1).is).toBe('open');
    expect(reader.send({ kind: 'left' }).is).toBe('idle');
  });

  test('a tap opens at once', () => {
    expect(new Reader().send({ kind: 'tap', mark: kyverno }).asked).toHaveLength(1);
  });

  test('a step shows the mark and asks for nothing; Enter opens it', () => {
    const reader = new Reader().send({ kind: 'step', mark: kyverno }).pass(5_000);
    expect([reader.is, reader.asked.length]).toEqual(['cued', 0]);
    reader.send({ kind: 'enter' });
    expect(reader.state).toMatchObject({ phase: 'open', mark: kyverno, way: 'keys' });
  });

  test('a step is over with any other key', () => {
    expect(new Reader().send({ kind: 'step', mark: kyverno }).send({ kind: 'typed' }).is).toBe(
      'idle',
    );
  });

  test('a jump opens the card without taking focus; Enter takes it in', () => {
    const reader = new Reader().send({ kind: 'jump', mark: kyverno });
    expect(reader.state).toMatchObject({ phase: 'open', way: 'jump' });
    expect(reader.send({ kind: 'enter' }).state).toMatchObject({ way: 'keys' });
  });

  test('a card opened otherwise does not heed the pointer', () => {
    const reader = new Reader().send({ kind: 'tap', mark: kyverno }).answer(kyverno);
    expect(reader.move(700, 600, falco).pass(5_000).on).toBe(kyverno);
  });
});
