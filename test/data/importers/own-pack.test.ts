import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, fixtureText, refusalOf } from './load.ts';

const own = `  - id: acme-gate
    name: Acme Gate
    description: Lets things through.
    maturity: other
    prior: word
`;

describe('our own format', () => {
  const draft = fixtureDraft('pack.yaml');

  it('is the pack itself, and a draft to look at', () => {
    expect(draft.kind).toBe('pack');
    expect(draft.pack?.talks[0]).toMatchObject({
      id: 'cloud-camp-2023/argo-cd-for-the-impatient',
      projects: [{ id: 'argo-cd', weight: 'title' }],
    });
    expect(draft.talks).toMatchObject([
      { title: 'Argo CD for the impatient', start: '10:00', status: 'confirmed' },
      { title: 'Some day', status: 'unscheduled' },
    ]);
    expect(draft.event).toMatchObject({ name: 'Cloud Camp 2023', place: 'Nowhere' });
  });

  it('reads the same from JSON', () => {
    const json = JSON.stringify(parse(fixtureText('pack.yaml')));
    expect(draftOf(json)).toEqual(draft);
  });

  it.each([
    ['a wrong day', 'day: 2023-09-01', 'day: 2023-99-01', 'line 18'],
    [
      'an address that is not encrypted',
      'https://www.youtube.com/watch?v=t',
      'http://www.youtube.com/watch?v=t',
      'line 23',
    ],
    ['an unknown field', '    minutes: 45', '    minuten: 45', 'line 20'],
    ['markup in a title', 'title: Some day', 'title: <b>Some</b> day', 'line 31'],
    ['a broken line', 'version: 3', 'version: [3', 'line'],
    ['an end before the beginning', 'ends: 2023-09-02', 'ends: 2023-08-02', 'line 12'],
    ['the same project twice', 'talks:', `projects:\n${own}${own}talks:`, 'line 20'],
    ['the same talk twice', 'id: some-day', 'id: argo-cd-for-the-impatient', 'line 30'],
  ])('refuses %s with its line', (_, from, to, line) => {
    const refusal = refusalOf(fixtureText('pack.yaml').replace(from, to));
    expect(refusal.where).toContain(line);
    expect(refusal.reason).toMatch(/^The pack is not right: /);
  });

  it('brings project names of its own, but not without end', () => {
    const pack = fixtureText('pack.yaml');
    expect(draftOf(pack.replace('talks:', `projects:\n${own}talks:`)).pack?.projects).toMatchObject(
      [{ id: 'acme-gate', name: 'Acme Gate', prior: 'word', marked: true }],
    );
    const many = Array.from({ length: 2001 }, (_, at) => own.replace('acme-gate', `gate-${at}`));
    expect(refusalOf(pack.replace('talks:', `projects:\n${many.join('')}talks:`)).code).toBe(
      'too-many',
    );
  });

  it('names the place in JSON too', () => {
    const pack = parse(fixtureText('pack.yaml')) as { talks: { title: unknown }[] };
    pack.talks[1]!.title = 5;
    expect(refusalOf(JSON.stringify(pack))).toMatchObject({
      code: 'wrong-shape',
      where: 'talks.1.title',
    });
  });
});

describe('nesting', () => {
  it('is refused when it is deep, and borne when it only looks so', () => {
    const pack = fixtureText('pack.yaml');
    const deep = `${pack}    summary: ${'{a: '.repeat(30)}x${'}'.repeat(30)}\n`;
    expect(refusalOf(deep).code).toBe('too-deep');
    const text = `${pack}    summary: "a ${'['.repeat(40)} b"\n`;
    expect(draftOf(text).talks[1]?.summary).toContain('[[[[');
  });
});
