import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { recordingProxy, type RecordingProxy } from '../browsers/recording-proxy.ts';
import type { Site } from '../browsers/serve.ts';
import { browserNames, discard, restart, startFresh } from '../browsers/start.ts';
import { pause } from '../browsers/until.ts';
import { walkEverywhere } from './walk-everywhere.ts';
import { servePages } from './bench.ts';

/** What the browsers themselves ask for: updates, settings, safe browsing. */
const vendors =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozgcp|firefox)\.(com|org|net)(:\d+)?$/;

describe.each(browserNames)('nothing leaves the machine, %s', (name) => {
  let proxy: RecordingProxy;
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    proxy = await recordingProxy();
    site = await servePages();
    driver = await startFresh(name, { proxy: proxy.address });
  });

  afterAll(async () => {
    await discard(driver);
    await site.close();
    await proxy.close();
  });

  test('in the whole main job, nor after the next start', async () => {
    await walkEverywhere(driver, site);
    driver = await restart(driver);
    await waitForMarks(await driver.open(`${site.origin}/docs.html`));
    await pause(1500);
    const hosts = new Set(proxy.hosts.filter((host) => !vendors.test(host)));
    expect([...hosts]).toEqual([new URL(site.origin).host]);
  });

  test('and what a page sends is seen, what an extension page would send is refused', async () => {
    const send = (address: string) => fetch(address).then(String, () => 'failed');
    const page = await driver.open(`${site.origin}/nothing.html`);
    await page.evaluate(send, 'http://from-a-page.test/');
    expect(proxy.hosts).toContain('from-a-page.test');
    const own = await driver.openOwn('popup.html');
    expect(await own.evaluate(send, 'http://from-the-popup.test/')).toBe('failed');
    expect(proxy.hosts).not.toContain('from-the-popup.test');
  });
});
