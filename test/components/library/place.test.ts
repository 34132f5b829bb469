import { expect, test } from 'vitest';
import { hashOf, readPlace, type Place } from '../../../components/library/place.ts';
import { eventId, projectId } from '../../../data/model/ids.ts';

const kyverno = projectId('kyverno');
const nothing = { project: [], event: [], speaker: [], year: [] };
const search = { kind: 'search', query: '', sort: 'relevance', chosen: nothing, asTyped: false } as const; // prettier-ignore
const project = { kind: 'project', id: kyverno, order: 'best', year: null, with: null } as const;

const places: readonly (readonly [string, Place])[] = [
  ['#search', search],
  ['#search?q=a%26b+c%23', { ...search, query: 'a&b c#' }],
  [
    '#search?q=x&sort=newest&project=kyverno&project=argo&year=2024&typed=1',
    {
      ...search,
      query: 'x',
      sort: 'newest',
      chosen: { ...nothing, project: ['kyverno', 'argo'], year: ['2024'] },
      asTyped: true,
    },
  ],
  ['#projects', { kind: 'projects', filter: '' }],
  ['#events?filter=eu+2024', { kind: 'events', filter: 'eu 2024' }],
  ['#speakers?filter=zo%C3%AB', { kind: 'speakers', filter: 'zoë' }],
  ['#project/kyverno', project],
  [
    '#project/kyverno?order=newest&year=2024&with=argo',
    { ...project, order: 'newest', year: '2024', with: projectId('argo') },
  ],
  ['#event/kubecon-eu-2024', { kind: 'event', id: eventId('kubecon-eu-2024') }],
  ['#speaker/Zo%C3%AB%20%2F%20100%25%3F', { kind: 'speaker', name: 'Zoë / 100%?' }],
  ['#packs', { kind: 'mounted', section: 'packs' }],
];

test.each(places)('%s is read and written', (hash, place) => {
  expect(readPlace(hash, ['packs'])).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test.each([
  '',
  '#',
  '#nothing',
  '#packs',
  '#project/',
  '#project/../x',
  '#event/%E0%A4%A',
  '#speaker/%',
  '#speaker/',
  '#__proto__',
])('%s, which means nothing, is the search', (hash) => {
  expect(readPlace(hash, [])).toEqual(search);
});

test('what is too long or of no shape is cut or left out', () => {
  const long = 'x'.repeat(999);
  expect(readPlace(`#search?q=${long}&sort=oldest`, [])).toMatchObject({
    query: 'x'.repeat(200),
    sort: 'relevance',
  });
  expect(readPlace(`#projects?filter=${long}`, [])).toMatchObject({ filter: 'x'.repeat(100) });
  expect(readPlace('#project/kyverno?year=24&with=A!&order=x', [])).toEqual(project);
});
