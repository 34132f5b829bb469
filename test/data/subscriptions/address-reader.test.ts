import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../data/net/fetch-file.ts';
import { addressReader } from '../../../data/subscriptions/address-reader.ts';
import { anAddress, fresh } from './samples.ts';

const missing: Fetched = { kind: 'failed', why: 'status', detail: '404' };

/** A reader that writes down what it asks of whom. */
function readerOf(answer: (address: string) => Fetched, allowed: boolean | Error = true) {
  const log: string[] = [];
  const reader = addressReader({
    fetchFile: async (address) => {
      log.push(`fetch ${address}`);
      return answer(address);
    },
    request: async (origin) => {
      log.push(`request ${origin}`);
      if (allowed instanceof Error) throw allowed;
      return allowed;
    },
    digest: async () => 'digest',
  });
  return { ...reader, log };
}

describe('reading an address for a subscription', () => {
  it('asks for its site alone, then reads', async () => {
    const { readAddress, log } = readerOf(() => fresh('BEGIN'));
    expect(await readAddress(' webcal://talks.example.org/all.ics')).toEqual({
      ok: true,
      read: {
        etag: '"2"',
        lastModified: null,
        digest: 'digest',
        file: {
          origin: { kind: 'subscription', name: 'talks.example.org', url: anAddress },
          content: new TextEncoder().encode('BEGIN'),
        },
      },
    });
    expect(log).toEqual(['request https://talks.example.org/*', `fetch ${anAddress}`]);
  });

  it('asks for leave before anything is awaited, as browsers want it', () => {
    const { readAddress, log } = readerOf(() => fresh('BEGIN'));
    void readAddress(anAddress);
    expect(log).toEqual(['request https://talks.example.org/*']);
  });

  it.each([false, new Error('no click')])('reads nothing without leave (%s)', async (allowed) => {
    const { readAddress, log } = readerOf(() => fresh('BEGIN'), allowed);
    expect(await readAddress(anAddress)).toEqual({ ok: false, why: 'not-allowed', detail: '' });
    expect(log).toHaveLength(1);
  });

  it('neither asks nor reads by an address that the rules refuse', async () => {
    const { readAddress, log } = readerOf(() => fresh('BEGIN'));
    expect(await readAddress('https://192.168.0.1/a')).toMatchObject({ ok: false, why: 'number' });
    expect(log).toEqual([]);
  });
});

describe('reading the schedule of a page', () => {
  const page = 'https://talks.example.org/camp/schedule/';
  const json = `${page}export/schedule.json`;
  const xml = `${page}export/schedule.xml`;

  it('reads the export of the same site, without asking for more than there is', async () => {
    const { readSchedule, log } = readerOf(() => fresh('{}'));
    const read = await readSchedule(page);
    expect(read).toMatchObject({
      ok: true,
      read: { file: { origin: { kind: 'page', url: json } } },
    });
    expect(log).toEqual([`fetch ${json}`]);
  });

  it('tries the next when one is not there', async () => {
    const { readSchedule, log } = readerOf((address) =>
      address === xml ? fresh('<a/>') : missing,
    );
    expect(await readSchedule(page)).toMatchObject({ ok: true });
    expect(log).toEqual([`fetch ${json}`, `fetch ${xml}`]);
  });

  it('says that there is none', async () => {
    const none = { ok: false, why: 'no-schedule', detail: 'talks.example.org' };
    expect(await readerOf(() => missing).readSchedule(page)).toEqual(none);
    const elsewhere = readerOf(() => fresh('{}'));
    expect(await elsewhere.readSchedule('https://talks.example.org/')).toEqual(none);
    expect(await elsewhere.readSchedule('nonsense')).toMatchObject({ why: 'no-schedule' });
    expect(elsewhere.log).toEqual([]);
  });

  it.each([
    { kind: 'failed', why: 'unreachable', detail: 'gone' },
    { kind: 'failed', why: 'status', detail: '403' },
  ] as const)('says what went wrong: $why', async (answer) => {
    const { why, detail } = answer;
    expect(await readerOf(() => answer).readSchedule(page)).toEqual({ ok: false, why, detail });
  });
});
