import { expect, onTestFinished, test, vi } from 'vitest';
import { walk } from '../../../components/page/walk.ts';
import { changed, painted, stage, start } from './page.ts';

function pausesOf(container: Element, goesOn: (node: Node) => boolean) {
  const texts: string[] = [];
  const met: Node[] = [];
  const emit = ({ text }: { text: string }) => void texts.push(text.trim());
  return { texts, met, steps: walk(container, emit, (node) => met.push(node), goesOn) };
}

test('a container is read text by text, without the blocks in it', () => {
  const main = stage('a<br>b <b>c</b><p>x</p>d');
  const { texts, met, steps } = pausesOf(main, () => true);
  while (!steps.next().done);
  expect(texts).toEqual(['a', 'b c', 'd']);
  expect(met).toEqual([main.querySelector('p')]);
});

test('a container that loses the place to go on from is left to the next pass', () => {
  const main = stage(`<br>${'word '.repeat(5_000)}<br>last`);
  const { texts, steps } = pausesOf(main, (node) => main.contains(node));
  // Slices are over before they begin: it pauses wherever it can.
  steps.next();
  main.replaceChildren('x');
  while (!steps.next().done);
  expect(texts).not.toContain('last');
});

test('a long page is read in slices, and the style of nothing is asked where no words meet', async () => {
  stage('<p>Some <a href="/x">text</a>, <b>more</b> and Kyverno in it.</p>'.repeat(5_000));
  const yields = vi.spyOn(scheduler, 'yield');
  const styles = vi.spyOn(window, 'getComputedStyle');
  onTestFinished(() => void vi.restoreAllMocks());
  await changed(start());
  expect(painted()).toHaveLength(5_000);
  expect(yields.mock.calls.length).toBeGreaterThan(5);
  expect(styles).not.toHaveBeenCalled();
});

test('what is in view is marked first', async () => {
  const main = stage(
    `${'<p>Keptn and more of it</p>'.repeat(4_000)}<section id=v style="height:90vh">Kyverno</section>`,
  );
  main.querySelector('#v')!.scrollIntoView();
  onTestFinished(() => window.scrollTo(0, 0));
  const before: number[] = [];
  vi.spyOn(scheduler, 'yield').mockImplementation(async () => {
    if (!painted().includes('Kyverno')) before.push(painted().length);
    if (before.length === 1) await new Promise(requestAnimationFrame);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  await changed(start());
  expect(painted()).toHaveLength(4_001);
  expect(before.length).toBeGreaterThan(0);
  expect(Math.max(...before)).toBeLessThan(2_000);
});
