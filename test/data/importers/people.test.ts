import { describe, expect, it } from 'vitest';
import { nameLikeness, surname } from '../../../data/importers/people/names.ts';
import { nobodyKnown, readPeople } from '../../../data/importers/people/read-people.ts';
import { learnFromTitles, splitTitle } from '../../../data/importers/people/split-title.ts';
import { noTalk } from '../../../data/importers/slots.ts';
import { withoutMarks } from '../../../data/importers/titles.ts';

describe('splitTitle', () => {
  it.each([
    ['A Title - Ada Example, Acme', 'A Title', ['Ada Example']],
    [
      'A - Dash in It - Ada Example, Acme & Bo Sample, Globex',
      'A - Dash in It',
      ['Ada Example', 'Bo Sample'],
    ],
    ['A Title - Ada Example & Bo Sample', 'A Title', ['Ada Example', 'Bo Sample']],
    [
      'A Title - Ada Example, Cleo Prøve, and Bo Sample, Acme',
      'A Title',
      ['Ada Example', 'Cleo Prøve', 'Bo Sample'],
    ],
    [
      'A Title - Ada Example, Bo Sample, Cleo Prøve & Emre Tester, Acme',
      'A Title',
      ['Ada Example', 'Bo Sample', 'Cleo Prøve', 'Emre Tester'],
    ],
    [
      'A Title - Ada Example, Acme; Bo Sample, Banque Pictet & Cie SA',
      'A Title',
      ['Ada Example', 'Bo Sample'],
    ],
    [
      'A Title - Ada Example, Founder & CEO, Acme & Bo Sample, CTO, Globex',
      'A Title',
      ['Ada Example', 'Bo Sample'],
    ],
    ['A Title - Niels de Prøve, Acme', 'A Title', ['Niels de Prøve']],
    ['A Title - Mauricio "Sal" Example, Acme', 'A Title', ['Mauricio "Sal" Example']],
    ['A Title - JR Sample, Acme', 'A Title', ['JR Sample']],
    ['A Title - 李雷, Acme', 'A Title', ['李雷']],
    ['A Title – Ada Example, Acme', 'A Title', ['Ada Example']],
    ['A Title? -Ada M. Example, Acme', 'A Title?', ['Ada M. Example']],
    ['A Title - Flynn, Acme', 'A Title', ['Flynn']],
    ['A Title - Ada Example, Arts and Crafts', 'A Title', ['Ada Example']],
    ['Istio - Past, Present and Future', 'Istio - Past, Present and Future', []],
    ['Kubernetes Storage - Deep Dive', 'Kubernetes Storage - Deep Dive', []],
    ['ArgoCon - Full-Day Event | ALL ACCESS', 'ArgoCon - Full-Day Event | ALL ACCESS', []],
    ['Fomu - an FPGA inside', 'Fomu - an FPGA inside', []],
    ['Rust - Fast, Safe & Fun', 'Rust - Fast, Safe & Fun', []],
    ['No dash at all', 'No dash at all', []],
  ])('%s', (text, title, speakers) => {
    expect(splitTitle(text, nobodyKnown)).toMatchObject({ title, speakers });
  });

  it('leaves half a name of a cut title out', () => {
    expect(splitTitle('A Title - Ada Example, Acme & Bo Sa...', nobodyKnown)).toEqual({
      title: 'A Title',
      speakers: ['Ada Example'],
      cut: false,
    });
    expect(splitTitle('A very long title that goes on and...', nobodyKnown)).toEqual({
      title: 'A very long title that goes on and…',
      speakers: [],
      cut: true,
    });
  });

  it('learns names and companies from the other titles of a file', () => {
    const known = learnFromTitles([
      'One - Cleo Prøve, Blue Cap',
      'Two - Emre Tester, Acme & Fatou Sample, Blue Cap',
      'Three - Gita Specimen, Acme',
    ]);
    expect(readPeople('Ada Example, Gita Specimen & Bo Sample, Acme', known)).toEqual([
      'Ada Example',
      'Gita Specimen',
      'Bo Sample',
    ]);
    expect(readPeople('Ada Example, Blue Cap, Bo Sample & Cleo Prøve, Acme', known)).toEqual([
      'Ada Example',
      'Bo Sample',
      'Cleo Prøve',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Ada Example', 2],
    ['Jean DUPONT', 2],
    ['Michael Day', 1],
    ['Ada', 1],
    ['NTT DATA', 0],
    ['Staff Engineer', 0],
    ['Deep Dive', 0],
    ['what comes next', 0],
    ['1KOMMA5°', 0],
  ])('%s', (text, likeness) => {
    expect(nameLikeness(text)).toBe(likeness);
  });

  it.each([
    ['Niels de Vos', 'Vos'],
    ['Márk Sági-Kazár', 'Sági-Kazár'],
    ['Vaclav (Oisin) Haken', 'Haken'],
    ['Ada Example Jr.', 'Example'],
    ['Faseela K', 'Faseela'],
    ['Flynn', 'Flynn'],
  ])('the surname of %s', (name, last) => {
    expect(surname(name)).toBe(last);
  });
});

describe('marks in titles', () => {
  it.each([
    ['[SOLD OUT] A Title', 'A Title', false],
    ['A Title (sold-out)', 'A Title', false],
    ['[CANCELLED] A Title', 'A Title', true],
    ['A Title [canceled]', 'A Title', true],
    ['CANCELLED: A Title', 'A Title', true],
    ['CANCELED A Title', 'A Title', true],
    ['A Title - ABGESAGT', 'A Title', true],
    ['Cancelled flights and how we saw them', 'Cancelled flights and how we saw them', false],
    ['FULL STACK OBSERVABILITY', 'FULL STACK OBSERVABILITY', false],
    ['LibreOffice with MariaDB [and Docker]', 'LibreOffice with MariaDB [and Docker]', false],
    ['[CANCELLED]', '[CANCELLED]', true],
  ])('%s', (text, title, cancelled) => {
    expect(withoutMarks(text)).toEqual({ title, cancelled });
  });
});

describe('what is no talk', () => {
  const of = (title: string, categories: string[] = [], hasSpeakers = false) =>
    noTalk({ title, categories, hasSpeakers, service: false })?.code ?? null;

  it.each([
    ['Coffee Break ☕', 'service'],
    ['Lunch | On Own', 'service'],
    ['Mittagspause', 'service'],
    ['Registration & Breakfast', 'service'],
    ['Main Conference: morning tea', 'service'],
    ['Lunch sponsored by Acme', 'service'],
    ['Badge Pick-Up', 'service'],
    ['Accueil congressistes', 'service'],
    ['Gold Sponsor In-Booth Demos', 'sponsor'],
    ['Summit | SEPARATE REGISTRATION REQUIRED', 'other-event'],
    ["Women's Community Gathering", 'social'],
    ['How to Break Multi-Tenancy', null],
    ['Lunch and Learn: Dapr', null],
    ['Give open source a (tax) break', null],
    ['Breaking the Monolith', null],
    ['Welcome', null],
    ['Service Registration in Consul', null],
  ])('%s', (title, code) => {
    expect(of(title)).toBe(code);
  });

  it('takes speakers for the sign of a talk, and categories for that of a slot', () => {
    expect(of('Break', [], true)).toBeNull();
    const marked = { title: 'A Talk', categories: [], hasSpeakers: true, service: true };
    expect(noTalk(marked)?.code).toBe('service');
    expect(of('Anything', ['REGISTRATION'])).toBe('service');
    expect(of('Anything', ['SOLUTIONS SHOWCASE'])).toBe('sponsor');
    expect(of('Anything', ['SOLUTIONS SHOWCASE'], true)).toBeNull();
    expect(of('Anything', ['CO-LOCATED EVENTS'], true)).toBe('other-event');
  });
});
