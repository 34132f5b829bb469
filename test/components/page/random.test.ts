import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { changed, painted, settled, stage, start, started } from './page.ts';

const pieces = [
  'Kyverno',
  'Argo CD',
  'Ky',
  'verno',
  'Argo',
  ' ',
  'CD',
  'Keptn',
  'cert',
  '-manager',
  'Helm chart',
  'x, ',
];
const tags = ['p', 'div', 'b', 'span', 'a', 'li', 'br', 'pre', 'h2', 'textarea', 'svg'];

type Change = { kind: number; at: number; to: number; what: number };

const changeOf = fc.record({
  kind: fc.nat(7),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  what: fc.nat(10_000),
});

function nodesIn(main: Node): Node[] {
  const walker = document.createTreeWalker(main);
  const nodes: Node[] = [main];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length]!;

function change(main: HTMLElement, { kind, at, to, what }: Change): void {
  const nodes = nodesIn(main);
  const elements = nodes.filter((node) => node instanceof Element);
  const inner = nodes.slice(1);
  const parent = pick(elements, to);
  const next = pick([null, ...parent.childNodes], what);
  const node = inner.length > 0 ? pick(inner, at) : null;
  if (kind <= 1) parent.insertBefore(document.createTextNode(pick(pieces, at)), next);
  else if (kind === 2) parent.insertBefore(document.createElement(pick(tags, at)), next);
  else if (kind === 3 && node instanceof CharacterData) node.data = pick(pieces, what);
  else if (kind === 4 && node instanceof Text) node.splitText(what % (node.length + 1));
  else if (kind === 5) node?.parentNode?.removeChild(node);
  else if (kind === 6 && node && !node.contains(parent))
    parent.insertBefore(node, next === node ? null : next);
  else if (kind === 7 && node instanceof HTMLElement) node.toggleAttribute('contenteditable');
}

test('after any changes, in any order, the page is marked as if it were read afresh', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(changeOf, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      async (batches) => {
        const main = stage('<p>Argo <b>CD</b></p><div>Keptn <span>Ky<i>ver</i>no</span></div>');
        const session = start();
        await changed(session);
        for (const batch of batches) {
          for (const one of batch) change(main, one);
          await new Promise((resolve) => setTimeout(resolve, batch.length > 4 ? 0 : 70));
        }
        // One more change, so that there is a last pass to wait for.
        main.append(' ');
        await settled(session, 300);
        const live = painted();
        session.stop();
        await started();
        const fresh = painted();
        main.remove();
        expect(live).toEqual(fresh);
      },
    ),
    { numRuns: 30, endOnFailure: true },
  );
}, 120_000);

test('however a text is split into nodes, the same names are marked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces, '\n', '.'), { minLength: 3, maxLength: 30 }),
      fc.array(fc.nat(200), { maxLength: 12 }),
      async (words, cuts) => {
        const text = words.join('');
        const main = stage('<p></p><p></p>');
        const [whole, split] = main.querySelectorAll('p');
        whole!.textContent = text;
        const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
          (a, b) => a - b,
        );
        for (const [i, from] of [0, ...points].entries()) {
          const part = document.createTextNode(text.slice(from, points[i]));
          const wrap = document.createElement('b');
          if (i % 3 === 0) split!.append(part);
          else split!.append((wrap.append(part), wrap));
        }
        const session = start();
        await changed(session);
        const names = painted();
        session.stop();
        main.remove();
        expect(names.slice(names.length / 2)).toEqual(names.slice(0, names.length / 2));
      },
    ),
    { numRuns: 100, endOnFailure: true },
  );
}, 60_000);

test('a session that is stopped lets the next one start clean', async () => {
  stage('<p>Kyverno</p>');
  const first = await started();
  first.stop();
  const second = start();
  onTestFinished(second.stop);
  await changed(second);
  expect(painted()).toEqual(['Kyverno']);
});
