import { expect, test } from 'vitest';
import { changesOf } from '../../../components/page/changes.ts';
import { createScan } from '../../../components/page/scan.ts';
import { stage } from './page.ts';

/** A scan whose slices end at every look, and what it has read in the end. */
function scanOf(main: Element) {
  const read = new Map<Node, string[]>();
  const scan = createScan({
    changes: changesOf(main),
    index: {
      clear: (container) => void read.delete(container),
      add(container, { text }) {
        read.set(container, [...(read.get(container) ?? []), text]);
        return 0;
      },
    },
    meter: { spend: () => true, units: () => 0 },
    meetRoot: () => false,
    meetCustom: () => {},
  });
  return { scan, texts: () => [...read.values()].flat().sort() };
}

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
  'nothing is read twice or left out when what is in view goes first after %i steps',
  (steps) => {
    const main = stage('<p>a<br>b<br>c</p>d<div>e<p>f</p>g</div>h');
    const { scan, texts } = scanOf(main);
    for (let i = 0; i < steps; i++) scan.step();
    scan.first([main, main.querySelector('p')!, main.querySelector('div')!]);
    while (scan.step());
    expect(texts()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  },
);

test('a container that loses the place to go on from is left to the next pass', () => {
  const main = stage('a<br>b<br>c<br>d');
  const { scan, texts } = scanOf(main);
  scan.step();
  scan.step();
  main.replaceChildren('x');
  while (scan.step());
  expect(texts()).not.toContain('d');
});
