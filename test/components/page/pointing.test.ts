import { afterEach, expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings/settings.ts';
import { projectId } from '../../../data/model/ids.ts';
import { middleOf, painted, settled, stage, start, started, texts } from './page.ts';

afterEach(() => window.scrollTo(0, 0));

test('a mark is found exactly where its letters are', async () => {
  stage('<p style="font:20px/2 monospace">x Kyverno and Keptn</p>');
  const session = await started();
  const box = session.firstOf(projectId('kyverno'))!.lineBoxes()[0]!;
  const [, y] = middleOf(box);
  expect(session.at(box.left + 1, y)?.text).toBe('Kyverno');
  expect(session.at(box.right - 1, y)?.text).toBe('Kyverno');
  expect(session.at(box.left - 3, y)).toBeNull();
  expect(session.at(box.right + 3, y)).toBeNull();
  expect(session.at(box.left + 1, box.top - 4)).toBeNull();
  expect(session.at(box.left + 5, box.bottom + 200)).toBeNull();
});

test('a name that is wrapped over two lines and tags has two boxes, both found', async () => {
  stage('<p style="font:20px monospace;width:6ch">xx <b>Ar<i>go</i></b> CD</p>');
  const session = await started();
  const mark = session.firstOf(projectId('argo-cd'))!;
  const boxes = mark.lineBoxes();
  expect(boxes).toHaveLength(2);
  for (const box of boxes) expect(session.at(...middleOf(box))?.text).toBe('Argo CD');
  expect(session.at(boxes[1]!.right + 30, middleOf(boxes[1]!)[1])).toBeNull();
});

test('marks in shadow roots, buttons and text that cannot be selected', async () => {
  const main = stage(
    '<button>Keptn</button><p style="user-select:none">Argo CD</p><form><input name=shadowRoot>Kyverno</form><div></div>',
  );
  main.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>cert-manager</p>';
  const session = await started();
  for (const id of ['keptn', 'argo-cd', 'kyverno', 'cert-manager']) {
    const mark = session.firstOf(projectId(id))!;
    expect(session.at(...middleOf(mark.lineBoxes()[0]!))?.project).toBe(id);
  }
  expect(session.firstOf(projectId('keptn'))!.link?.localName).toBe('button');
});

test('a mark that has left the page has no boxes', async () => {
  const main = stage('<p>Kyverno</p>');
  const session = await started();
  const mark = session.firstOf(projectId('kyverno'))!;
  main.querySelector('p')!.firstChild!.nodeValue = 'Keptn';
  expect(mark.lineBoxes()).toEqual([]);
  main.querySelector('p')!.remove();
  expect(mark.lineBoxes()).toEqual([]);
});

test('context is the paragraph around it and the title, at most 2,000 characters', async () => {
  const filler = 'word '.repeat(1_000);
  stage(`<p>First.</p><p>Before ${filler}   Kyverno\u00A0and <b>more</b> ${filler} after</p>`);
  const session = await started();
  const context = session.firstOf(projectId('kyverno'))!.question().context;
  expect(context.length).toBeLessThanOrEqual(2_000);
  expect(context.replace(/\s+/g, ' ')).toContain('word Kyverno and more word');
  expect(context).toContain(document.title);
  expect(context).not.toContain('First.');
});

test('stepping goes through the page in order, round its ends, past what is not drawn', async () => {
  const main = stage(
    '<p>Kyverno</p><p>Keptn</p><p hidden>Keptn</p><div></div><p style="margin-top:3000px"><a href=x>Argo CD</a></p>',
  );
  main.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = 'cert-manager';
  const session = await started();
  const steps = [1, 1, 1, 1, 1, -1, -1].map((by) => session.step(by as 1 | -1));
  expect(texts(steps)).toEqual([
    'Kyverno',
    'Keptn',
    'cert-manager',
    'Argo CD',
    'Kyverno',
    'Argo CD',
    'cert-manager',
  ]);
  const far = steps[3]!;
  far.reveal();
  const box = far.lineBoxes()[0]!;
  expect(box.top).toBeGreaterThan(0);
  expect(box.bottom).toBeLessThan(innerHeight);
  expect(far.link?.localName).toBe('a');
  expect(session.within(far.link!)?.text).toBe('Argo CD');
  expect(session.within(main.querySelector('p')!)?.text).toBe('Kyverno');
});

test('stepping starts from the top of the view', async () => {
  const main = stage('<p>Kyverno</p><p id=s style="margin-top:200vh">Keptn</p>');
  const session = await started();
  main.querySelector('#s')!.scrollIntoView();
  expect(session.step(1)?.text).toBe('Keptn');
});

test('one mark is painted as the current one', async () => {
  stage('<p>Kyverno Keptn</p>');
  const session = await started();
  session.setCurrent(session.step(1));
  expect(painted('hallway-current')).toEqual(['Kyverno']);
  session.setCurrent(session.step(1));
  expect(painted('hallway-current')).toEqual(['Keptn']);
  session.setCurrent(null);
  expect(painted('hallway-current')).toEqual([]);
});

test('in the mode for sections the first mention of each project in each is marked', async () => {
  const main = stage(
    `<p>Kyverno Kyverno Keptn</p><h2>Kyverno</h2><p>Keptn Kyverno</p>
     <article><p>Keptn</p><p>Keptn</p></article><h3>x</h3><div></div>`,
  );
  main.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Keptn</p><p>Keptn</p>';
  const session = await started({ marks: 'section' });
  expect(painted().sort()).toEqual(['Keptn', 'Keptn', 'Keptn', 'Keptn', 'Kyverno', 'Kyverno']);
  main.querySelector('p')!.remove();
  await settled(session);
  expect(painted()).toHaveLength(4);
  session.apply(defaultSettings);
  expect(painted()).toHaveLength(7);
  session.apply({ ...defaultSettings, marks: 'section' });
  expect(painted()).toHaveLength(4);
  session.apply({ ...defaultSettings, sitesOff: [location.host] });
  expect(painted()).toHaveLength(0);
  session.apply(defaultSettings);
  await settled(session);
  expect(painted()).toHaveLength(7);
});

test('in the mode for hovering only the mark under the pointer is painted', async () => {
  stage('<p>Kyverno Keptn</p>');
  const session = await started({ marks: 'hover' });
  expect(painted()).toEqual([]);
  const box = session.firstOf(projectId('keptn'))!.lineBoxes()[0]!;
  expect(session.at(...middleOf(box))?.text).toBe('Keptn');
  expect(painted()).toEqual(['Keptn']);
  expect(session.at(box.right + 50, box.top)).toBeNull();
  expect(painted()).toEqual([]);
});

test('a pause ends by itself', async () => {
  stage('<p>Kyverno</p>');
  const session = start({ pausedUntil: Date.now() + 400 });
  expect(painted()).toEqual([]);
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  session.stop();
});
