import { readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickNode, find, waitForNode } from '../browsers/ax.ts';
import type { DrivenPage, Driver } from '../browsers/driver.ts';
import { grantedExtension } from '../browsers/granted.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { recordingProxy, type RecordingProxy } from '../browsers/recording-proxy.ts';
import { secureSite, type SecureSite } from '../browsers/secure-site.ts';
import { browserNames, discard, startFresh } from '../browsers/start.ts';
import { until } from '../browsers/until.ts';

const fixtures = new URL('../fixtures/schedules/', import.meta.url).pathname;

const packOf = (titles: readonly string[]) => `pack: camp-2031
version: ${titles.length}
licence: MIT
sources: []
event:
  id: camp-2031
  name: Camp 2031
  series: Camp
  starts: 2031-05-01
  ends: 2031-05-02
  place: Valencia
talks:
${titles.map((title, at) => `  - { id: talk-${at}, title: ${title} }`).join('\n')}
`;

describe.each(browserNames)('what comes from other sites, %s', (name) => {
  let talks: SecureSite;
  let other: SecureSite;
  let proxy: RecordingProxy;
  let driver: Driver;
  let extension: string;
  let titles = ['Zygote in production'];
  let down = false;

  beforeAll(async () => {
    const schedule = await readFile(join(fixtures, 'pretalx-newer.json'));
    const answers: Record<string, (response: ServerResponse) => void> = {
      '/camp/schedule/export/schedule.json': (response) => response.end(schedule),
      '/moved': (response) => response.writeHead(302, { location: `${other.origin}/pack` }).end(),
      '/here': (response) => response.writeHead(302, { location: '/camp.yaml' }).end(),
      '/endless': (response) => {
        const more = () => response.write(Buffer.alloc(1024 * 1024, 'a'), more);
        more();
      },
    };
    talks = await secureSite('talks.example.org', (request, response) => {
      const { url = '/', headers } = request;
      response.on('error', () => {});
      // Strict cookies too: a browser would send them to a script of the site itself.
      response.setHeader('set-cookie', 'who=ada; Secure; SameSite=Strict; Max-Age=9999');
      if (url !== '/camp.yaml') {
        if (answers[url]) return answers[url](response);
        response.setHeader('content-type', 'text/html');
        return response.end('<!doctype html><title>Camp</title><p>Kyverno and Argo CD</p>');
      }
      const etag = `"${titles.length}"`;
      response.setHeader('etag', etag);
      if (down) return response.writeHead(503).end();
      return headers['if-none-match'] === etag
        ? response.writeHead(304).end()
        : response.end(packOf(titles));
    });
    other = await secureSite('other.example.org', (_, response) =>
      response.end(packOf(['Stolen'])),
    );
    proxy = await recordingProxy(new Map([talks, other].map(({ host, port }) => [host, port])));
    extension = await grantedExtension(name, [talks.origin]);
    driver = await startFresh(name, { extension, proxy: proxy.address, anyCertificate: true });
  });

  afterAll(async () => {
    await discard(driver);
    await Promise.all([talks.close(), other.close(), proxy.close()]);
    await rm(extension, { recursive: true });
  });

  const paths = () => talks.asked.map(({ path }) => path).filter((path) => !/favicon/.test(path));
  const alarms = (page: DrivenPage) =>
    page.evaluate(async () => {
      type Api = { alarms: { getAll(): Promise<{ name: string }[]> } };
      const from = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (from.browser ?? from.chrome).alarms.getAll()).map((alarm) => alarm.name);
    });
  /** A page that is just being loaded again says nothing. */
  const says = (page: DrivenPage, words: string) =>
    until(`the words ${words}`, async () => {
      const text = await page.evaluate(() => document.body.innerText).catch(() => '');
      return text.includes(words);
    });
  /** Not at once, for nothing would answer then. */
  const reload = (page: DrivenPage, hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
      setTimeout(() => location.reload(), 50);
    }, hash);
  const press = async (page: DrivenPage, label: string | RegExp) =>
    clickNode(page, await waitForNode(page, { role: 'button', name: label }));
  /** Types an address into the field and looks at it. */
  const lookAt = async (page: DrivenPage, address: string) => {
    await page.front();
    await until('the address to be typed', async () => {
      const there = await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=url]');
        field?.focus();
        field?.select();
        return field !== null;
      });
      if (!there) return false;
      await page.type(address);
      const typed = () => document.querySelector<HTMLInputElement>('input[type=url]')?.value;
      return (await page.evaluate(typed)) === address;
    });
    await page.press('Enter');
  };

  test('a schedule page is told by its address, and read at a click, without cookies', async () => {
    const page = await driver.open(`${talks.origin}/camp/schedule/`);
    await waitForMarks(page);
    const popup = await driver.openPopup(page);
    const look = await waitForNode(popup, { role: 'button', name: 'Look for its talks' });
    expect(paths()).toEqual(['/camp/schedule/']);
    await clickNode(popup, look);
    await until('the export to be asked for', () => paths().length > 1);
    expect(paths()).toEqual(['/camp/schedule/', '/camp/schedule/export/schedule.json']);
    const { headers } = talks.asked.at(-1)!;
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
  });

  test('it comes to a preview, and going back to it asks no site', async () => {
    const from = encodeURIComponent(`${talks.origin}/camp/schedule/`);
    const page = await driver.openOwn('library.html');
    await reload(page, `#packs?schedule=${from}`);
    await says(page, 'Cloud Camp 2023');
    expect(await page.evaluate(() => location.hash)).toBe('#packs');
    const before = paths().length;
    await reload(page, '#packs');
    await until('the preview to be gone', async () => {
      const text = await page.evaluate(() => document.body.innerText).catch(() => '');
      return text.includes('Look at it') && !text.includes('Cloud Camp 2023');
    });
    expect(paths()).toHaveLength(before);
    await page.close();
  });

  test('addresses inside a network are refused before anything is asked', async () => {
    const page = await driver.openOwn('library.html#packs');
    const hosts = proxy.hosts.length;
    await lookAt(page, 'https://192.168.0.1/pack.yaml');
    await says(page, 'An address of numbers is not read');
    await lookAt(page, 'https://localhost/pack.yaml');
    await says(page, 'An address of a private network is not read');
    expect(proxy.hosts.slice(hosts).filter((host) => /192|localhost/.test(host))).toEqual([]);
    await page.close();
  });

  test('what leads on is not followed, what does not end is cut off', async () => {
    const page = await driver.openOwn('library.html#packs');
    await lookAt(page, `${talks.origin}/moved`);
    await says(page, 'leads on to another one');
    expect(other.asked).toEqual([]);
    await lookAt(page, `${talks.origin}/endless`);
    await says(page, 'larger than 16 MB');
    await lookAt(page, `${talks.origin}/here`);
    await says(page, 'leads on to another one');
    expect(paths()).not.toContain('/camp.yaml');
    expect(await alarms(page)).toEqual([]);
    await page.close();
  });

  test('a subscription is seen first, kept fresh, and keeps the last good talks', async () => {
    const page = await driver.openOwn('library.html#packs');
    await lookAt(page, `${talks.origin}/camp.yaml`);
    await press(page, 'Add to library');
    await waitForNode(page, { role: 'button', name: 'Unsubscribe from Camp 2031' });
    expect(await alarms(page)).toEqual(['subscriptions']);
    await says(page, 'nothing new');

    const check = 'Check Camp 2031 now';
    await press(page, check);
    await until('a conditional request', () =>
      talks.asked.some(({ headers }) => headers['if-none-match'] === '"1"'),
    );
    titles = ['Zygote in production', 'Zygote at the edge'];
    await press(page, check);
    await says(page, '1 new talk');

    down = true;
    await press(page, check);
    await says(page, 'The site answers with error 503.');
    await says(page, 'The talks are those of the last good answer.');
    for (const { headers } of talks.asked.filter(({ path }) => path === '/camp.yaml')) {
      expect(headers).not.toHaveProperty('cookie');
    }
    const found = await driver.openOwn('library.html#search?q=zygote');
    await says(found, 'Zygote at the edge');
    await found.close();

    await press(page, 'Unsubscribe from Camp 2031');
    await until('no subscription', async () => !find(await page.tree(), { name: check }));
    expect(await alarms(page)).toEqual([]);
    await page.close();
  });

  test('after it has ended, its talks stay and names are still marked on its site', async () => {
    const found = await driver.openOwn('library.html#search?q=zygote');
    await says(found, 'Zygote in production');
    await found.close();
    const page = await driver.open(`${talks.origin}/camp/schedule/`);
    expect(await waitForMarks(page)).toContain('Kyverno');
  });
});
