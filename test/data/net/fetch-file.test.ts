import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isAddress, readAddress, type Address } from '../../../data/net/address.ts';
import { fetchFile, noValidators, type FetchLimits } from '../../../data/net/fetch-file.ts';

const limits: FetchLimits = { bytes: 1000, patience: 5_000 };
const address = readAddress('https://talks.example.org/all.ics') as Address;

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/** A server on this machine, and a `fetch` that comes to it whatever the host is. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  opened.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const inits: RequestInit[] = [];
  const send: typeof fetch = async (url, init = {}) => {
    inits.push(init);
    const local = String(url).replace('https://talks.example.org', `http://127.0.0.1:${port}`);
    const response = await fetch(local, init);
    // Node shows what browsers hide.
    return response.status >= 300 && response.status < 304
      ? ({ type: 'opaqueredirect', status: 0 } as Response)
      : response;
  };
  return { asked, inits, send };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('fetchFile', () => {
  it('brings the bytes and what tells them from later ones', async () => {
    const { send } = await serve((_, response) => {
      response.setHeader('etag', '"1"');
      response.setHeader('last-modified', 'Wed, 01 May 2024 10:00:00 GMT');
      response.end('BEGIN:VCALENDAR');
    });
    const fetched = await fetchFile(address, noValidators, limits, send);
    expect(fetched).toEqual({
      kind: 'new',
      bytes: new TextEncoder().encode('BEGIN:VCALENDAR'),
      validators: { etag: '"1"', lastModified: 'Wed, 01 May 2024 10:00:00 GMT' },
    });
  });

  it('sends no cookie, no referrer, and follows nothing', async () => {
    const { send, inits, asked } = await serve((_, response) => response.end('a'));
    await fetchFile(address, noValidators, limits, send);
    expect(inits[0]).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(asked[0]!.headers).not.toHaveProperty('if-none-match');
  });

  it('asks only for what is new, and hears that nothing is', async () => {
    const { send, asked } = await serve((_, response) => response.writeHead(304).end());
    const validators = { etag: '"1"', lastModified: 'Wed, 01 May 2024 10:00:00 GMT' };
    expect(await fetchFile(address, validators, limits, send)).toEqual({ kind: 'same' });
    expect(asked[0]!.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Wed, 01 May 2024 10:00:00 GMT',
    });
  });

  it('forgets a mark that is long enough to be recognised by', async () => {
    const { send } = await serve((_, response) => {
      response.setHeader('etag', `"${'x'.repeat(300)}"`);
      response.end('a');
    });
    const fetched = await fetchFile(address, noValidators, limits, send);
    expect(fetched).toMatchObject({ kind: 'new', validators: noValidators });
  });

  it.each([301, 302, 303, 307, 308])('does not follow a %d', async (status) => {
    const { send, asked } = await serve((_, response) => {
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    // Node tells 307 and 308 as they are; both are refused.
    expect(await fetchFile(address, noValidators, limits, send)).toMatchObject({ kind: 'failed' });
    expect(asked.map(({ url }) => url)).toEqual(['/all.ics']);
  });

  it.each([204, 206, 401, 403, 404, 500])('refuses a %d', async (status) => {
    const { send } = await serve((_, response) => response.writeHead(status).end());
    expect(await fetchFile(address, noValidators, limits, send)).toEqual({
      kind: 'failed',
      why: 'status',
      detail: String(status),
    });
  });

  it('takes just as much as it may, and not a byte more', async () => {
    const { send } = await serve((request, response) => {
      response.end('a'.repeat(request.url === '/all.ics' ? 1000 : 1001));
    });
    expect(await fetchFile(address, noValidators, limits, send)).toMatchObject({ kind: 'new' });
    const more = readAddress(`${address}?more`);
    expect(isAddress(more) && (await fetchFile(more, noValidators, limits, send))).toEqual({
      kind: 'failed',
      why: 'too-large',
      detail: '',
    });
  });

  it('counts what is unpacked, and stops in the middle of an endless answer', async () => {
    let ended = false;
    const packed = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync('a'.repeat(100_000)));
    });
    const tooLarge = { kind: 'failed', why: 'too-large', detail: '' };
    expect(await fetchFile(address, noValidators, limits, packed.send)).toEqual(tooLarge);
    const endless = await serve((_, response) => {
      const timer = setInterval(() => response.write('a'.repeat(400)), 5);
      response.on('close', () => {
        clearInterval(timer);
        ended = true;
      });
    });
    expect(await fetchFile(address, noValidators, limits, endless.send)).toEqual(tooLarge);
    await expect.poll(() => ended).toBe(true);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['says nothing', () => {}],
    ['stops in the middle', (response) => void response.write('BEGIN')],
  ])('gives up on a server that %s', async (_what, answer) => {
    const { send } = await serve((_, response) => answer(response));
    const hasty = { ...limits, patience: 300 };
    expect(await fetchFile(address, noValidators, hasty, send)).toMatchObject({ why: 'too-slow' });
  });

  it('never takes half a file for a whole one', async () => {
    const { send } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    const fetched = await fetchFile(address, noValidators, limits, send);
    expect(fetched).toMatchObject({ kind: 'failed', why: 'unreachable' });
  });

  it('says that nobody is there', async () => {
    const send = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchFile(address, noValidators, limits, send)).toEqual({
      kind: 'failed',
      why: 'unreachable',
      detail: 'Failed to fetch',
    });
  });

  it('reads an empty answer as one', async () => {
    const { send } = await serve((_, response) => response.end());
    const fetched = await fetchFile(address, noValidators, limits, send);
    expect(fetched.kind === 'new' && textOf(fetched.bytes)).toBe('');
  });
});
