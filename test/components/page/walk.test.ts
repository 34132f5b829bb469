import { expect, onTestFinished, test, vi } from 'vitest';
import { projectId } from '../../../data/model/ids.ts';
import type { TextBlock } from '../../../components/page/run.ts';
import { walk } from '../../../components/page/walk.ts';
import { changed, stage, start } from './page.ts';

function readerOf(root: Node, enter: (block: Node) => boolean = () => true) {
  const texts: string[] = [];
  const steps = walk(root, {
    emit: ({ text }) => void texts.push(text.trim()),
    enter,
    meet: () => {},
  });
  return { texts, steps };
}
/** Whether it came to the end. */
const finish = (steps: Iterator<Node, boolean>, paused: (at: Node) => void = () => {}): boolean => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    paused(value);
  }
};

test('what is in a block is a text of its own, in the order of the page', () => {
  const main = stage('a<br>b <b>c</b><p>x <i>y</i><span></span></p>d<ul><li>e<li><b>f</b></ul>g');
  const { texts, steps } = readerOf(main);
  finish(steps);
  expect(texts).toEqual(['a', 'b c', 'x y', 'd', 'e', 'f', 'g']);
});

test('blocks are left out', () => {
  const main = stage('a<p>no</p>b<div>c</div>d');
  const { texts, steps } = readerOf(main, (block) => !(block as Element).matches('p'));
  finish(steps);
  expect(texts).toEqual(['a', 'b', 'c', 'd']);
});

test('headings, listings and links hold for the blocks in them', () => {
  const main = stage('<a href="/x"><div>a<h2>b<p>c</p></h2></div></a><pre><div>d</div></pre>e');
  const said: unknown[] = [];
  const emit = ({ text, role, links }: TextBlock) => {
    said.push([text, role, links.length]);
  };
  finish(walk(main, { emit, enter: () => true, meet: () => {} }));
  expect(said).toEqual([
    ['a', 'prose', 1],
    ['b', 'heading', 1],
    ['c', 'heading', 1],
    ['d', 'code', 0],
    ['e', 'prose', 0],
  ]);
});

test('a text keeps its links: those that come later are of other texts', () => {
  const main = stage('<p>a</p><h2>b</h2><p>see <a href="/x">c</a></p><h2>d</h2>');
  const told: TextBlock[] = [];
  const emit = (block: TextBlock) => void told.push(block);
  finish(walk(main, { emit, enter: () => true, meet: () => {} }));
  expect(told.map(({ text, links }) => [text, links.length])).toEqual([
    ['a', 0],
    ['b', 0],
    ['see c', 1],
    ['d', 0],
  ]);
});

test('the whole text of a block without elements comes first, and its pieces to whoever asks', () => {
  const main = stage('<p>first</p><p>a <!-- no -->b</p><p>c</p><p>d <b>e</b></p><p> </p>');
  main.querySelectorAll('p')[2]!.append('', 'f');
  const told: [string, string[]][] = [];
  const emit = ({ text, pieces }: TextBlock) => {
    told.push([text, pieces.map(({ node }) => node.data)]);
    return pieces.length === 0 && text !== 'a b';
  };
  finish(walk(main, { emit, enter: () => true, meet: () => {} }));
  expect(told).toEqual([
    ['first', ['first']],
    ['a b', []],
    ['cf', []],
    ['cf', ['c', 'f']],
    ['d e', ['d ', 'e']],
  ]);
});

/** Enough for a pause behind it. */
const words = 'word '.repeat(700);

test('a walk goes on where its place still stands', () => {
  const main = stage(`<p>${words}</p><ul><li>${words}</li><li>a</li></ul><p>last</p>`);
  const { texts, steps } = readerOf(main);
  // Slices are over before they begin: it pauses wherever it can.
  expect(finish(steps, () => main.prepend('more '))).toBe(true);
  expect(texts.slice(-2)).toEqual(['a', 'last']);
});

test('a walk that loses its place ends', () => {
  const main = stage(`<ul><li>${words}</li><li>gone</li></ul><p>last</p>`);
  const { texts, steps } = readerOf(main);
  const [item] = main.querySelectorAll('li+li');
  expect(finish(steps, (at) => at === item && item!.remove())).toBe(false);
  expect(texts.join()).not.toMatch('gone');
});

test('a walk whose place has moved ends', () => {
  const main = stage(`<b></b><div><ul><li>${words}</li><li>moved</li></ul></div><p>last</p>`);
  const { steps } = readerOf(main);
  const [item] = main.querySelectorAll('li+li');
  const [list] = main.querySelectorAll('ul');
  expect(finish(steps, (at) => at === item && main.firstChild!.appendChild(list!))).toBe(false);
});

test('a long page is read in slices, and the style of nothing is asked where no words meet', async () => {
  stage('<p>Some <a href="/x">text</a>, <b>more</b> and Kyverno in it.</p>'.repeat(5_000));
  const yields = vi.spyOn(scheduler, 'yield');
  const styles = vi.spyOn(window, 'getComputedStyle');
  onTestFinished(() => void vi.restoreAllMocks());
  const session = start();
  await changed(session);
  expect(session.status().named).toHaveLength(5_000);
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
  const session = start();
  vi.spyOn(scheduler, 'yield').mockImplementation(async () => {
    const { named } = session.status();
    if (!named.includes(projectId('kyverno'))) before.push(named.length);
    if (before.length === 1) await new Promise(requestAnimationFrame);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  await changed(session);
  expect(session.status().named).toHaveLength(4_001);
  expect(before.length).toBeGreaterThan(0);
  expect(Math.max(...before)).toBeLessThan(2_000);
});
