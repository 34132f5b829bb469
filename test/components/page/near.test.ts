import { expect, onTestFinished, test } from 'vitest';
import { middleOf, painted, stage, started } from './page.ts';

const lines = (count: number) => '<p>Kyverno and Keptn and Argo CD</p>'.repeat(count);
const away = '<p style="height:300vh"></p>';

/** The marked words of which a part is in the view. */
const seen = (of: Element) => {
  const { top, bottom } = of.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

function scroll(y: number): void {
  window.scrollTo(0, y);
  onTestFinished(() => window.scrollTo(0, 0));
}

test('on a page with few marks all are painted, wherever they stand', async () => {
  stage(`${lines(3)}${away}<p>OpenTelemetry</p>`);
  await started();
  await expect.poll(() => painted()).toHaveLength(10);
});

test('of many those near the view are painted, and others after scrolling', async () => {
  const main = stage(`<p>OpenTelemetry</p>${away}${lines(400)}${away}<p>cert-manager</p>`);
  const session = await started();
  expect(session.status().named).toHaveLength(1_202);
  await expect.poll(() => painted().length).toBeLessThan(300);
  expect(painted()[0]).toBe('OpenTelemetry');

  scroll(main.querySelectorAll('p')[200]!.offsetTop);
  await expect.poll(() => painted()[0]).toBe('Kyverno');
  const visible = [...main.querySelectorAll('p')].filter(seen).length;
  expect(visible).toBeGreaterThan(5);
  await expect.poll(() => painted().length).toBeGreaterThanOrEqual(3 * visible);
  expect(painted().length).toBeLessThan(600);

  scroll(document.body.scrollHeight);
  await expect.poll(() => painted().at(-1)).toBe('cert-manager');
  expect(painted()).not.toContain('OpenTelemetry');
});

test('when many become few all are painted', async () => {
  const main = stage(
    `<p>OpenTelemetry</p>${away}<div>${lines(400)}</div>${away}<p>cert-manager</p>`,
  );
  await started();
  await expect.poll(() => painted()).not.toContain('cert-manager');
  main.querySelector('div')!.remove();
  await expect.poll(() => painted()).toEqual(['OpenTelemetry', 'cert-manager']);
});

test('names in what is shown later, and in boxes that are none, are painted', async () => {
  const main = stage(
    `<p style="display:contents">OpenTelemetry</p><p hidden>cert-manager</p>${away}${lines(400)}`,
  );
  await started();
  await expect.poll(() => painted().length).toBeLessThan(300);
  main.querySelector<HTMLElement>('[hidden]')!.hidden = false;
  await expect.poll(() => painted().slice(0, 2)).toEqual(['OpenTelemetry', 'cert-manager']);
});

test('a list that scrolls in the page is painted where it is seen', async () => {
  const main = stage(
    `<div style="height:50vh;overflow:auto">${lines(400)}<p>cert-manager</p></div>`,
  );
  await started();
  await expect.poll(() => painted().length).toBeLessThan(300);
  main.querySelector('div')!.scrollTop = 1e6;
  await expect.poll(() => painted().at(-1)).toBe('cert-manager');
});

test('a paragraph far away that changes is not painted for that', async () => {
  const main = stage(`${lines(400)}${away}<p>cert-manager</p>`);
  const session = await started();
  await expect.poll(() => painted()).not.toContain('cert-manager');
  main.lastElementChild!.append(' and OpenTelemetry');
  await expect.poll(() => session.status().named.length).toBe(1_202);
  await expect.poll(() => painted()).not.toContain('cert-manager');
});

test('there are no more than 12,000 marks, and each is found under the pointer', async () => {
  const main = stage(`<div>${lines(4_500)}</div>`);
  const session = await started();
  await expect.poll(() => painted().length, { timeout: 9_000 }).toBeGreaterThan(20);
  expect(painted().length).toBeLessThan(300);
  const range = document.createRange();
  range.setStart(main.querySelector('p')!.firstChild!, 12);
  range.setEnd(main.querySelector('p')!.firstChild!, 17);
  expect(session.at(...middleOf(range.getBoundingClientRect()))?.text).toBe('Keptn');
  scroll(document.body.scrollHeight);
  await expect.poll(() => painted()).toEqual([]);
}, 20_000);
