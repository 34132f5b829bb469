import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage, Driver } from '../browsers/driver.ts';
import { recordingProxy, type RecordingProxy } from '../browsers/recording-proxy.ts';
import { secureSite, type SecureSite } from '../browsers/secure-site.ts';
import { browserNames, discard, startFresh } from '../browsers/start.ts';
import { pause, until } from '../browsers/until.ts';

type Wanted = { readonly origins: readonly string[] };
type Api = { permissions: { request(wanted: Wanted): Promise<boolean> } };
type Noting = { browser?: Api; chrome: Api; wanted: Wanted[] };

/** Notes what the page asks the browser for, and still asks it. */
const noteRequests = (page: DrivenPage) =>
  page.evaluate(() => {
    const from = globalThis as unknown as Noting;
    const { permissions } = from.browser ?? from.chrome;
    const ask = permissions.request.bind(permissions);
    from.wanted = [];
    permissions.request = (wanted) => {
      from.wanted.push(wanted);
      return ask(wanted);
    };
  });

const wantedBy = (page: DrivenPage) =>
  page.evaluate(() => (globalThis as unknown as Noting).wanted);

/** What is read of the site while nobody answers: Chromium's dialog waits, Firefox needs none. */
const readMeanwhile = { chromium: [], firefox: ['/camp.yaml'] };

describe.each(browserNames)('the permission for a site, %s', (name) => {
  let site: SecureSite;
  let proxy: RecordingProxy;
  let driver: Driver;

  beforeAll(async () => {
    site = await secureSite('talks.example.org', (_, response) => response.end('no pack'));
    proxy = await recordingProxy(new Map([[site.host, site.port]]));
    driver = await startFresh(name, { proxy: proxy.address, anyCertificate: true });
  });
  afterAll(async () => {
    await discard(driver);
    await Promise.all([site.close(), proxy.close()]);
  });

  test('is asked for when an address is to be read, and for that origin only', async () => {
    const page = await driver.openOwn('library.html#packs');
    await noteRequests(page);
    await until('the field', () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=url]');
        field?.focus();
        return field !== null;
      }),
    );
    expect(await wantedBy(page)).toEqual([]);
    await page.type(`${site.origin}/camp.yaml`);
    await page.press('Enter');
    await until('a request', async () => (await wantedBy(page)).length > 0);
    await until('what is read', () => site.asked.length >= readMeanwhile[name].length);
    await pause(500);
    expect(await wantedBy(page)).toEqual([{ origins: ['https://talks.example.org/*'] }]);
    expect(site.asked.map(({ path }) => path)).toEqual(readMeanwhile[name]);
  });
});
