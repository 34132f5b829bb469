import { expect, test } from 'vitest';
import { pagePort, type Tabs } from '../../../components/popup/page-port.ts';
import { readStart } from '../../../components/popup/start.ts';
import { kyverno } from './some-talks.ts';

const page = { host: 'docs.example.com', off: null };
const report = { ...page, named: ['keptn', kyverno, 'argo-cd', kyverno] };
/** Counted, the most named first. */
const status = {
  ...page,
  projects: [
    { id: kyverno, count: 2 },
    { id: 'keptn', count: 1 },
    { id: 'argo-cd', count: 1 },
  ],
};

const tabs = (answer: () => Promise<unknown>) => {
  const sent: unknown[] = [];
  const port: Tabs = {
    query: async (filter) => (filter.active && filter.currentWindow ? [{ id: 7 }] : []),
    sendMessage: async (...args) => {
      sent.push(args);
      return answer();
    },
  };
  return { port, sent };
};

test('asks the main frame of the active tab', async () => {
  const { port, sent } = tabs(async () => report);
  expect(await pagePort(port, 'active').view()).toEqual({ kind: 'page', status });
  await pagePort(port, 'active').show(kyverno);
  expect(sent).toEqual([
    [7, { kind: 'page-status' }, { frameId: 0 }],
    [7, { kind: 'show-project', project: kyverno }, { frameId: 0 }],
  ]);
});

test('asks the tab that the address names', async () => {
  const { port, sent } = tabs(async () => report);
  await pagePort(port, 12).view();
  expect(sent[0]).toEqual([12, { kind: 'page-status' }, { frameId: 0 }]);
});

test.each([
  ['rejects', () => Promise.reject(new Error('Receiving end does not exist'))],
  ['answers nothing', async () => undefined],
  ['answers something else', async () => ({ ok: false })],
])('a page that %s is closed to us', async (_how, answer) => {
  expect(await pagePort(tabs(answer).port, 'active').view()).toEqual({ kind: 'closed' });
});

test('in a tab of its own there is no page', async () => {
  const { port, sent } = tabs(async () => report);
  expect(await pagePort(port, null).view()).toEqual({ kind: 'none' });
  expect(sent).toEqual([]);
});

test.each([
  ['', { view: 'search', project: null, tab: null }],
  ['#tab=12', { view: 'search', project: null, tab: 12 }],
  ['#project=kyverno', { view: 'search', project: kyverno, tab: null }],
  ['#list', { view: 'list', project: null, tab: null }],
  ['#tab=x&project=%3Cb%3E', { view: 'search', project: null, tab: null }],
])('the address %s says where to begin', (hash, start) => {
  expect(readStart(hash)).toEqual({ query: '', ...start });
});
