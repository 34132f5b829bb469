import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPopup } from './mount-popup.tsx';
import type { LinkKind } from '../../../data/model/talk.ts';
import { anEvent, aSaved, aTalk } from '../../data/samples.ts';
import { memoryLibrary } from './memory-library.ts';

const html = [
  '<img src=x onerror="globalThis.hurt=1">',
  '"><script>globalThis.hurt=1</script>',
  "javascript:globalThis.hurt=1//'",
  '<svg onload=globalThis.hurt=1>',
  '{{constructor.constructor("globalThis.hurt=1")()}}',
].join(' ');
const urls = [
  'javascript:globalThis.hurt=1',
  'java\nscript:globalThis.hurt=1',
  ' javascript:globalThis.hurt=1',
  'data:text/html,<script>globalThis.hurt=1</script>',
  'vbscript:x',
  'https:\\\\evil.example',
  'https://user:word@evil.example/',
  '//evil.example',
];
const event = anEvent('bad', { name: `Days ${html}`, series: html, place: html, url: urls[0]! });
const talk = aTalk('bad', 'talk', {
  title: `Bad ${html}`,
  titleIs: 'working',
  speakers: [html, html],
  room: html,
  summary: html,
  links: urls.flatMap((url) =>
    (['video', 'slides'] as LinkKind[]).map((kind) => ({ kind, url, exact: true, note: html })),
  ),
});
const shelf = {
  talks: [talk],
  events: [event],
  saved: [{ ...aSaved('bad', 'talk'), talk, event, note: `</textarea>${html}` }],
};

/** What neither view may ever contain, and links that lead elsewhere than to a search or a page of ours. */
function intruders(): readonly string[] {
  const elements = document.querySelectorAll('.talk-row script, .talk-row img, iframe, object');
  const handlers = [...document.body.querySelectorAll('*')].filter(({ attributes }) =>
    [...attributes].some(({ name }) => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('a')].filter(
    ({ href, origin }) =>
      !href.startsWith('https://www.youtube.com/results?search_query=') &&
      origin !== location.origin,
  );
  return [...elements, ...handlers, ...links].map(({ outerHTML }) => outerHTML);
}

test('a talk made of markup and scripts is shown as text, in results and on the list', async () => {
  mountPopup({ library: memoryLibrary(shelf) });
  await userEvent.keyboard('bad');
  await expect
    .poll(() => document.querySelector('ol.results .talk-title')?.textContent)
    .toBe(talk.title);
  expect(document.querySelector('ol.results')!.textContent).toContain(html);
  expect(intruders()).toEqual([]);

  document.getElementById('tab-list')!.click();
  await expect
    .poll(() => document.querySelector('.list-item .talk-title')?.textContent)
    .toBe(talk.title);
  expect(document.querySelector('textarea')!.value).toBe(`</textarea>${html}`);
  expect(intruders()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(globalThis).not.toHaveProperty('hurt');
});

test('links to the outside take neither referrer nor opener along', async () => {
  mountPopup({ library: memoryLibrary(shelf) });
  await userEvent.keyboard('bad');
  await expect.poll(() => document.querySelectorAll('ol.results a').length).toBeGreaterThan(1);
  for (const link of document.querySelectorAll('a')) {
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  }
});
