import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../browsers/marks.ts';
import { until } from '../../browsers/until.ts';
import type { Bench } from '../bench.ts';

export function marks(bench: Bench): void {
  test('stand on every name of a static page, and on nothing else', async () => {
    const page = await bench.open('/static.html');
    const marks = await waitForMarks(page, (found) => found.length >= 8);
    expect(marks).toEqual([
      'Kyverno',
      'Argo CD',
      'Keptn',
      'Argo CD',
      'Argo-CD',
      'ArgoCD',
      'Argo CD',
      'Keptn',
    ]);
    expect(page.problems).toEqual([]);
  });

  test('leave the page’s own nodes as they were', async () => {
    const page = await bench.open('/static.html');
    await waitForMarks(page);
    const [now, served] = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
    });
    expect(now).toBe(served);
  });

  test('come and go with the text', async () => {
    const page = await bench.open('/static.html');
    await waitForMarks(page, (found) => found.length >= 8);
    const write = (text: string) =>
      page.evaluate((late) => {
        document.querySelector('#late')!.textContent = late;
      }, text);
    await write('And now also Linkerd, which came late.');
    await waitForMarks(page, (found) => found.includes('Linkerd'));
    await write('And now nothing more.');
    await waitForMarks(page, (found) => !found.includes('Linkerd'));
    expect(await readMarks(page)).toHaveLength(8);
  });

  test('stand in open shadow roots, made by script or declared', async () => {
    const page = await bench.open('/shadow.html');
    const marks = await waitForMarks(page, (found) => found.length >= 3);
    expect([...marks].sort()).toEqual(['Crossplane', 'Keptn', 'Kyverno']);
    const lines = await page.evaluate(() =>
      [
        document,
        ...['release-note', 'declared-note'].map(
          (name) => document.querySelector(name)!.shadowRoot!,
        ),
      ].map(
        (root) =>
          getComputedStyle(root.querySelector('p')!, '::highlight(hallway-mark)')
            .textDecorationLine,
      ),
    );
    expect(lines).toEqual(['underline', 'underline', 'underline']);
    expect(page.problems).toEqual([]);
  });

  test('stand in a same-origin frame', async () => {
    const page = await bench.open('/frame.html');
    const marks = await waitForMarks(page, (found) => found.length >= 2);
    expect([...marks].sort()).toEqual(['Keptn', 'Kyverno']);
  });

  test('stand in a page whose policy allows nothing', async () => {
    const page = await bench.open('/strict.html');
    const marks = await waitForMarks(page, (found) => found.length >= 2);
    expect(marks).toEqual(['Kyverno', 'Argo CD']);
    expect(page.problems).toEqual([]);
  });

  test('are told apart on the sample page: neither “at the helm” nor a speaker’s name', async () => {
    const page = await bench.open('/docs.html');
    const marks = await waitForMarks(page, (found) => found.includes('Helm'));
    expect(marks).toContain('Linkerd');
    for (const name of [
      'Kyverno',
      'Keptn',
      'Helm',
      'Falco',
      'cert-manager',
      'Cilium',
      'Prometheus',
    ])
      expect(marks).toContain(name);
    const people = await until('marks', () => page.evaluate(marksAmongPeople));
    expect(people).toEqual({ marked: [] });
  });
}

/** Runs in the page: what is marked in the paragraph about people. */
function marksAmongPeople() {
  const people = document.querySelector('#people')!.nextElementSibling!;
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('hallway'))
    .flatMap(([, highlight]) => [...highlight])
    .filter((range) => people.contains(range.startContainer));
  return {
    marked: ranges.map((range) => {
      const text = range.startContainer.textContent ?? '';
      return text.slice(range.startOffset, range.endOffset);
    }),
  };
}
