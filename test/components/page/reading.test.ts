import { defaultSettings } from '../../../data/settings/settings.ts';
import { describe, expect, test } from 'vitest';
import { painted, stage, start, started } from './page.ts';

async function marksIn(html: string): Promise<string[]> {
  stage(html);
  await started();
  return painted();
}

describe('names over inline tags', () => {
  test.each([
    ['<p><b>Argo</b> CD</p>', ['Argo CD']],
    ['<p>cert-<wbr>manager</p>', ['cert-manager']],
    ['<p>Ky<b>ver</b><i>no</i></p>', ['Kyverno']],
    ['<p><span>Argo</span><span> CD</span></p>', ['Argo CD']],
    ['<p>Ky<!-- a comment -->verno</p>', ['Kyverno']],
    ['<p><a href="/x">Keptn</a>, <code>Kyverno</code></p>', ['Keptn', 'Kyverno']],
  ])('%s', async (html, names) => {
    expect(await marksIn(html)).toEqual(names);
  });
});

describe('names end at breaks', () => {
  test.each([
    ['<p>Argo</p><p>CD</p>'],
    ['<p>Argo<br>CD</p>'],
    ['<table><tr><td>Argo</td><td>CD</td></tr></table>'],
    ['<ul><li>Argo<li>CD</ul>'],
    ['<div>Argo<div>and</div>CD</div>'],
    ['<p>Argo<img alt="">CD</p>'],
    ['<p>Argo<button>x</button>CD</p>'],
    ['<p>Kyv<input>erno</p>'],
  ])('%s', async (html) => {
    expect(await marksIn(html)).toEqual([]);
  });

  test('where inline elements are boxes of their own on the screen', async () => {
    expect(
      await marksIn(
        `<nav style="display:flex"><a href="#1">Keptn</a><a href="#2">Kyverno</a></nav>
         <p>Keptn<span style="display:inline-block">New</span> and <span>Kept</span><span>n</span></p>`,
      ),
    ).toEqual(['Keptn', 'Kyverno', 'Keptn', 'Keptn']);
  });
});

describe('what is never read', () => {
  test.each([
    ['<script type="x">Kyverno</script>'],
    ['<style>Kyverno {}</style>'],
    ['<noscript>Kyverno</noscript>'],
    ['<template><p>Kyverno</p></template>'],
    ['<textarea>Kyverno</textarea>'],
    ['<select><option>Kyverno</option></select>'],
    ['<div contenteditable>Kyverno <p>Kyverno</p></div>'],
    ['<div contenteditable="plaintext-only">Kyverno</div>'],
    ['<p><span contenteditable="true">Kyverno</span></p>'],
    ['<div class="cm-editor x"><div>Kyverno</div></div>'],
    ['<div class="CodeMirror">Kyverno</div>'],
    ['<div class="monaco-editor">Kyverno</div>'],
    ['<div class="ace_editor">Kyverno</div>'],
    ['<svg><text>Kyverno</text></svg>'],
    ['<math><mtext>Kyverno</mtext></math>'],
    ['<canvas>Kyverno</canvas><video>Kyverno</video>'],
    ['<iframe></iframe>'],
  ])('%s', async (html) => {
    expect(await marksIn(html)).toEqual([]);
  });

  test('but what only looks like it is', async () => {
    expect(await marksIn('<div contenteditable="false">Kyverno</div>')).toEqual(['Kyverno']);
  });
});

test('a form whose controls are called like members of nodes', async () => {
  const names = ['nodeType', 'localName', 'parentNode', 'shadowRoot', 'childNodes', 'lastChild'];
  const controls = names.map((name) => `<input name="${name}">`).join('');
  expect(
    await marksIn(`<p>Keptn<form>${controls}<h2>Kyverno</h2><pre>keptn</pre></form>Argo CD</p>`),
  ).toEqual(['Keptn', 'Kyverno', 'Argo CD']);
});

test('code is evidence and not marked', async () => {
  stage(`<pre>kyverno keptn argo cd opentelemetry\nhelm install</pre><p>A Helm release</p>
     <pre><code><div>Kyverno</div></code></pre>`);
  await started();
  expect(painted()).toEqual(['Helm']);
});

test.each([
  [
    '<pre>Dear all, we have moved the old rules to Kyverno.\n&gt; see <a href="/x">Keptn</a></pre>',
    2,
  ],
  ['<pre>今週、Kyvernoを導入しました。</pre>', 1],
  ['<pre>kubectl apply -f kyverno.yaml</pre>', 0],
  ['<pre class="sh"># we have moved the old rules to Kyverno\nkyverno test .</pre>', 1],
  ['<pre><code># From your Helm chart, Kyverno last\nhelm install</code></pre>', 2],
  ['<pre><code># deprecated since we have moved the old rules to kyverno</code></pre>', 0],
  ['<pre><code>import { Kyverno } from "kyverno";\nnew Kyverno({ helm })</code></pre>', 0],
])('a text that stands in an element for listings: %s', async (html, marks) => {
  stage(html);
  await started();
  expect(painted()).toHaveLength(marks);
});

test('what the page says turns ambiguous names on and off', async () => {
  const main = stage('<p>Helm takes the wheel.</p>');
  const session = await started();
  expect(painted()).toEqual([]);
  main.insertAdjacentHTML(
    'beforeend',
    '<p id=e>Kyverno, Keptn, Argo CD and OpenTelemetry with a Helm chart</p>',
  );
  await expect.poll(() => painted()).toContain('Helm');
  await expect.poll(() => painted().length).toBe(6);
  main.querySelector('#e')!.remove();
  await expect.poll(() => painted()).toEqual([]);
  session.stop();
});

test('a link around blocks counts for the names in them', async () => {
  stage(
    '<a href="https://github.com/helm/helm"><div><p>Helm</p></div></a><p>The Helm of a boat</p>',
  );
  const session = await started();
  expect(session.firstOf('helm' as never)?.link?.localName).toBe('a');
});

test('a text of many nodes and no end of blocks is cut without losing a name', async () => {
  const words = Array.from({ length: 4_000 }, (_, i) => (i % 100 === 0 ? 'Kyverno ' : 'word '));
  stage(`<p>${words.join('')}</p><p>${words.map((word) => `<b>${word}</b>`).join('')}</p>`);
  await started();
  expect(painted()).toHaveLength(80);
});

test('forms whose controls are named like members of nodes', async () => {
  const names = new Set<string>();
  for (const { prototype } of [EventTarget, Node, Element, HTMLElement, HTMLFormElement])
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  const inputs = [...names].map((name) => `<input name="${name}">`).join('');
  stage(`<form>${inputs}<p>Kyverno</p>Keptn</form><p>Argo CD</p>`);
  const session = await started();
  expect(painted()).toEqual(['Kyverno', 'Keptn', 'Argo CD']);
  expect(session.step(1)?.text).toBe('Kyverno');
  const mark = session.step(1)!;
  mark.reveal();
  const box = mark.lineBoxes()[0]!;
  expect(session.at(box.left + 2, box.top + 4)?.text).toBe('Keptn');
});

test('the document stays as it was, byte for byte', async () => {
  const main = stage(
    `<h1>Kyverno</h1><p>Argo <b>CD</b>, <a href=x>Keptn</a></p><form><input name=body>Keptn</form>`,
  );
  main.attachShadow({ mode: 'open' }).innerHTML = '<p>Keptn</p><slot></slot>';
  const before = document.documentElement.outerHTML;
  const shadowBefore = main.shadowRoot!.innerHTML;
  const session = await started();
  session.setCurrent(session.step(1));
  session.at(50, 50);
  expect(painted()).toHaveLength(5);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(main.shadowRoot!.innerHTML).toBe(shadowBefore);
  session.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('projects are told, unmarked ones only when the reader wants them', async () => {
  stage('<p>Kyverno and Keptn and Kyverno and Kubernetes</p>');
  const session = await started();
  expect(session.status().named).toEqual(['kyverno', 'keptn', 'kyverno']);
  const not = (site: string | null) =>
    session.apply({ ...defaultSettings, never: [{ name: 'kyverno', site }] });
  not('elsewhere.example');
  expect(session.status().named).toHaveLength(3);
  not(location.host);
  expect(session.status().named).toEqual(['keptn']);
  expect(session.firstOf('kyverno' as never)).toBeNull();
  not(null);
  expect(session.status().named).toEqual(['keptn']);
  session.apply({
    ...defaultSettings,
    alsoMarked: ['kubernetes' as never],
  });
  expect(painted()).toEqual(['Kyverno', 'Keptn', 'Kyverno', 'Kubernetes']);
  expect(session.status().named).toHaveLength(4);
});

test('the sheets of a page are left alone', async () => {
  const main = stage('<p>Kyverno</p><div id=h></div>');
  const root = main.querySelector('#h')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Keptn</p>';
  await started();
  expect(painted()).toHaveLength(2);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(root.adoptedStyleSheets).toEqual([]);
});

test('nothing happens on a site that is off, or while paused', () => {
  stage('<p>Kyverno</p>');
  const off = start({ sitesOff: [location.host] });
  const paused = start({ pausedUntil: Date.now() + 60_000 });
  expect(off.status().named).toEqual([]);
  expect(paused.at(10, 10)).toBeNull();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});
