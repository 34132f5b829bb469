import { describe, expect, it } from 'vitest';
import type { ImportChoice } from '../../../data/model/pack-import.ts';
import { eventId } from '../../../data/model/ids.ts';
import type { Fetched } from '../../../data/net/fetch-file.ts';
import { check, type CheckParts } from '../../../data/subscriptions/check.ts';
import {
  aChoice,
  anAddress,
  anOwnName,
  aPreview,
  aSubscription,
  deskOf,
  fresh,
} from './samples.ts';

/** A check of a subscription, with what was asked on the way. */
async function run(
  fetched: Fetched | Error,
  { desk = deskOf(aPreview()), allowed = true, over = {} } = {},
) {
  const asked: unknown[] = [];
  let stored = 0;
  const parts: CheckParts = {
    async fetchFile(address, validators) {
      asked.push([address, validators.etag, validators.lastModified]);
      if (fetched instanceof Error) throw fetched;
      return fetched;
    },
    allowed: async () => allowed,
    desk: async () => desk.desk,
    stored: async () => void (stored += 1),
    digest: async (bytes) => `digest of ${new TextDecoder().decode(bytes)}`,
    now: () => 5000,
  };
  const before = aSubscription(over);
  const after = await check(before, parts);
  return { before, after, asked, desk, stored };
}

const failed = (why: string, detail = '') => ({ kind: 'failed', why, detail });

describe('checking a subscription', () => {
  it('stores what is new as the person has confirmed it', async () => {
    const { after, asked, desk, stored } = await run(fresh('new'));
    expect(stored).toBe(1);
    expect(asked).toEqual([[anAddress, '"1"', null]]);
    expect(desk.calls).toEqual([
      {
        method: 'read',
        args: [
          {
            origin: { kind: 'subscription', name: '', url: anAddress },
            content: new TextEncoder().encode('new'),
          },
        ],
      },
      { method: 'look', args: ['file-1', aChoice] },
      { method: 'apply', args: [{ id: 'file-1', choice: aChoice }] },
    ]);
    expect(after).toMatchObject({
      last: { kind: 'new', added: 2, changed: 1, removed: 0 },
      etag: '"2"',
      digest: 'digest of new',
      checked: 5000,
    });
  });

  it('reads nothing when the server says that nothing is new', async () => {
    const { before, after, desk } = await run({ kind: 'same' });
    expect(desk.methods()).toEqual([]);
    expect(after).toEqual({ ...before, checked: 5000, last: { kind: 'same' } });
  });

  it('reads nothing when the file is the same, whatever the server says', async () => {
    const { after, desk } = await run(fresh('old'));
    expect(desk.methods()).toEqual([]);
    expect(after).toMatchObject({ last: { kind: 'same' }, etag: '"2"' });
  });

  it('asks nobody without permission, nor by an address that the rules refuse', async () => {
    const withdrawn = await run(fresh('new'), { allowed: false });
    expect(withdrawn).toMatchObject({ asked: [], after: { last: failed('not-allowed') } });
    const inside = await run(fresh('new'), { over: { address: 'https://127.0.0.1/all.ics' } });
    expect(inside).toMatchObject({ asked: [], after: { last: failed('not-allowed') } });
  });

  const lost = { kind: 'failed', why: 'unreachable', detail: 'gone' } as const;
  const isRefused = { ok: false, reason: 'It is broken.', where: 'line 3' } as const;
  const another: ImportChoice = {
    as: 'talks',
    names: false,
    event: { ...(aChoice as Extract<ImportChoice, { as: 'talks' }>).event, id: eventId('other') },
  };

  it.each([
    ['nobody answers', lost, aPreview(), failed('unreachable', 'gone')],
    ['fetching throws', new Error('torn'), aPreview(), failed('store', 'torn')],
    [
      'the file is refused',
      fresh('x'),
      { ...isRefused, origin: aPreview().origin },
      failed('refused', 'line 3: It is broken.'),
    ],
    [
      'it is another event',
      fresh('x'),
      aPreview({ fixed: true, choice: another }),
      failed('other-event', 'Example 2024'),
    ],
    ['it is an older version', fresh('x'), aPreview({ laterVersion: 3 }), failed('older', '3')],
    [
      'it brings names that were not looked at',
      fresh('x'),
      aPreview({ ownNames: [anOwnName('the')] }),
      failed('new-names', 'the'),
    ],
  ] as const)('keeps the last good talks when %s', async (_what, fetched, preview, last) => {
    const { before, after, desk, stored } = await run(fetched, { desk: deskOf(preview) });
    expect(stored).toBe(0);
    expect(desk.methods()).not.toContain('apply');
    // Its marks too: else the same file would never be looked at again.
    expect(after).toEqual({ ...before, checked: 5000, last });
  });

  it('takes a pack of the same event, and names that were looked at', async () => {
    const preview = aPreview({ fixed: true, ownNames: [anOwnName('helm')] });
    const { after } = await run(fresh('x'), { desk: deskOf(preview), over: { names: ['helm'] } });
    expect(after.last.kind).toBe('new');
  });

  it('says when the store fails', async () => {
    const desk = deskOf(aPreview());
    desk.desk.apply = async () => ({ ok: false, reason: 'store', detail: 'the disk is full' });
    const { after } = await run(fresh('x'), { desk });
    expect(after).toMatchObject({ last: failed('store', 'the disk is full'), etag: '"1"' });
  });

  it('takes only recordings that are sure', async () => {
    const choice = { as: 'recordings', event: eventId('example-2024'), accepted: ['old'] } as const;
    const proposal = { videoTitle: '', title: '', speakers: [], confidence: 1, by: 'speaker' };
    const proposals = [
      { ...proposal, video: 'a', sure: true },
      { ...proposal, video: 'b', sure: false },
    ];
    const recordings = { proposals, unmatched: [] } as never;
    const desk = deskOf(aPreview({ choice, recordings }));
    await run(fresh('x'), { desk, over: { choice } });
    expect(desk.calls.at(-1)).toEqual({
      method: 'apply',
      args: [{ id: 'file-1', choice: { ...choice, accepted: ['a'] } }],
    });
  });
});
