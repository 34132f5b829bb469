import { expect, test } from 'vitest';
import { highlights, painted, settled, stage, started } from './page.ts';

test('text that comes, changes and goes', async () => {
  const main = stage('<p id=a>nothing</p>');
  await started();
  main.append('Kyverno');
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  const text = main.querySelector('#a')!.firstChild as Text;
  text.data = 'now Keptn';
  await expect.poll(() => painted()).toEqual(['Keptn', 'Kyverno']);
  text.data = 'nothing again';
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  main.lastChild!.remove();
  await expect.poll(() => painted()).toEqual([]);
});

test('letters that changed are not marked for a moment', async () => {
  const main = stage('<p>Kyverno here</p>');
  await started();
  expect(painted()).toEqual(['Kyverno']);
  (main.querySelector('p')!.firstChild as Text).insertData(0, 'And ');
  await Promise.resolve();
  // Before the next frame is painted: none, or the right letters again.
  await new Promise(requestAnimationFrame);
  expect(['', 'Kyverno']).toContain(painted().join());
  await expect.poll(() => painted()).toEqual(['Kyverno']);
});

test('names that are put together and taken apart', async () => {
  const main = stage('<p>Argo</p><p>CD <i>x</i></p><p>Ky<hr>verno</p>');
  await started();
  expect(painted()).toEqual([]);
  const [first, second] = main.querySelectorAll('p');
  first!.append(' ', second!.firstChild!);
  await expect.poll(() => painted()).toEqual(['Argo CD']);
  first!.insertBefore(document.createElement('br'), first!.lastChild);
  await expect.poll(() => painted()).toEqual([]);
});

test('blocks that come inside inline elements', async () => {
  const main = stage('<p>x</p>');
  await started();
  const span = document.createElement('span');
  span.innerHTML = 'Ky<div>Keptn</div>verno';
  main.append(span);
  await expect.poll(() => painted()).toEqual(['Keptn']);
  span.querySelector('div')!.remove();
  await expect.poll(() => painted()).toEqual(['Kyverno']);
});

test('what is moved, and what is moved into an editor', async () => {
  const main = stage(
    '<div id=a><p>Kyverno</p></div><div id=b></div><div id=e contenteditable></div>',
  );
  await started();
  const [a, b, e] = ['#a', '#b', '#e'].map((id) => main.querySelector(id)!);
  b!.append(a!.firstChild!);
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  e!.append(b!.firstChild!);
  await expect.poll(() => painted()).toEqual([]);
  e!.removeAttribute('contenteditable');
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  e!.setAttribute('contenteditable', '');
  await expect.poll(() => painted()).toEqual([]);
});

test('a batch of thousands of changes', async () => {
  const main = stage('<p>Argo CD</p>');
  const session = await started();
  for (let i = 0; i < 3_000; i++) {
    const p = document.createElement('p');
    p.textContent = i % 100 === 0 ? 'Kyverno' : 'nothing';
    main.append(p);
  }
  main.firstElementChild!.remove();
  await expect.poll(() => painted().length).toBe(30);
  await settled(session);
  expect(painted()).toHaveLength(30);
});

test('open shadow roots, at once, later and inside each other', async () => {
  const main = stage('<p>Keptn</p><div id=h></div><x-late></x-late>');
  const root = main.querySelector('#h')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Kyverno</p><div id=i></div>';
  root.querySelector('#i')!.attachShadow({ mode: 'open' }).innerHTML = '<b>Argo</b> CD';
  const session = await started();
  expect(painted()).toHaveLength(3);
  root.querySelector('p')!.textContent = 'Keptn and Kyverno';
  await expect.poll(() => painted().length).toBe(4);
  main.querySelector('x-late')!.attachShadow({ mode: 'open' }).textContent = 'Kyverno';
  // Nothing tells of a root that comes later: it is found when something changes around it.
  main.append(' ');
  await expect.poll(() => painted().length).toBe(5);
  main.querySelector('#h')!.remove();
  await expect.poll(() => painted().length).toBe(2);
  session.stop();
});

test('the body may be replaced', async () => {
  stage('<p>Keptn</p>');
  await started();
  const old = document.body;
  const body = document.createElement('body');
  body.innerHTML = '<p>Kyverno</p>';
  document.body = body;
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  document.body = old;
  await expect.poll(() => painted()).toEqual(['Keptn']);
});

test('a page that takes the marks away gets them again', async () => {
  const main = stage('<p>Keptn</p>');
  await started();
  const highlight = highlights()[0]!;
  CSS.highlights.clear();
  highlight.clear();
  main.append('Kyverno');
  await expect.poll(() => painted()).toEqual(['Keptn', 'Kyverno']);
});

test('the title tells what a page is about', async () => {
  const title = document.title;
  stage('<p>Helm is named</p>');
  await started();
  expect(painted()).toEqual([]);
  stage('<pre>kyverno keptn argo cd opentelemetry cert-manager helm chart</pre>');
  await expect.poll(() => painted()).toEqual(['Helm']);
  document.title = title;
});

test('nothing of it is left when it ends', async () => {
  const main = stage('<p>Keptn</p>');
  main.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>Kyverno';
  const session = await started();
  session.setCurrent(session.step(1));
  expect([...CSS.highlights.keys()].sort()).toEqual(['hallway-current', 'hallway-mark']);
  session.stop();
  main.append('Kyverno');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(main.shadowRoot!.adoptedStyleSheets).toEqual([]);
  expect(session.at(10, 10)).toBeNull();
  expect(session.step(1)).toBeNull();
});

test('a page that never stops changing costs little', async () => {
  const main = stage('<p>Kyverno</p>');
  const session = await started();
  let passes = 0;
  session.onChange(() => passes++);
  const until = performance.now() + 1_000;
  while (performance.now() < until) {
    main.insertAdjacentHTML('beforeend', '<p>Keptn</p>');
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  await settled(session);
  expect(passes).toBeLessThan(22);
  expect(painted()).toHaveLength(main.querySelectorAll('p').length);
});
