import { expect, test } from 'vitest';
import type { Referee } from '../../../data/model/referee.ts';
import { changed, localReferee, painted, settled, stage, start } from './page.ts';

/** The local referee; notes what it is asked, and answers when it may. */
function watched(answer: () => Promise<unknown> = async () => null) {
  const read: string[][] = [];
  const referee: Referee = {
    async read(blocks) {
      read.push(blocks.map((block) => (typeof block === 'string' ? block : block.text)));
      await answer();
      return localReferee.read(blocks);
    },
    weigh: (...asked) => localReferee.weigh(...asked),
  };
  return { referee, read };
}

test('a page that names nothing doubtful is not sent to the referee', async () => {
  stage('<p>Kyverno and Keptn.</p><p>Nothing else.</p>');
  const { referee, read } = watched();
  await settled(start({}, referee));
  expect(painted()).toEqual(['Kyverno', 'Keptn']);
  expect(read).toEqual([]);
});

test('with one doubtful name, all that the page says is read, before and after it', async () => {
  stage('<p>Kyverno watches over it.</p><p>Helm keeps it running.</p><p>A cluster, a pod.</p>');
  const { referee, read } = watched();
  await settled(start({}, referee));
  expect(read.flat().map((text) => text.trim())).toEqual(
    expect.arrayContaining([
      'Kyverno watches over it.',
      'Helm keeps it running.',
      'A cluster, a pod.',
    ]),
  );
});

test('a doubtful name that comes later is judged by what the page has said before', async () => {
  const page = stage('<p>Install a chart with <a href="https://helm.sh/docs">this</a>.</p>');
  const { referee, read } = watched();
  const session = start({}, referee);
  await settled(session);
  expect(read).toEqual([]);
  page.insertAdjacentHTML('beforeend', '<p>Helm does it.</p>');
  await settled(session, 400);
  expect(read.flat().join()).toContain('Install a chart');
  expect(painted()).toEqual(['Helm']);
});

test('what is sure is marked while the referee thinks, and what is gone then is not marked', async () => {
  const page = stage('<p>Kyverno.</p><p>A Helm chart.</p><p>One more Helm release.</p>');
  let go = () => {};
  const { referee } = watched(() => new Promise<void>((resolve) => (go = resolve)));
  const session = start({}, referee);
  await expect.poll(() => painted()).toEqual(['Kyverno']);
  page.children[1]!.remove();
  go();
  await changed(session);
  go();
  await settled(session);
  expect(painted()).toEqual(['Kyverno', 'Helm']);
});

test('a referee that fails leaves the sure names marked, and the page is read on', async () => {
  const page = stage('<p>Kyverno and a Helm chart.</p>');
  const { referee } = watched(() => Promise.reject(new Error('gone')));
  const session = start({}, referee);
  await settled(session);
  expect(painted()).toEqual(['Kyverno']);
  page.insertAdjacentHTML('beforeend', '<p>Keptn.</p>');
  await settled(session);
  expect(painted()).toEqual(['Kyverno', 'Keptn']);
});

test('a name is judged anew when the page turns to something else', async () => {
  const page = stage('<p>Helm does it.</p><p>Soon.</p>');
  const session = start();
  await settled(session);
  expect(painted()).toEqual([]);
  page.lastElementChild!.innerHTML =
    'Kyverno, Keptn, cert-manager and OpenTelemetry on a Kubernetes cluster; a Helm chart and a Helm release.';
  await settled(session, 400);
  expect(painted().filter((name) => name === 'Helm')).toHaveLength(3);
});
