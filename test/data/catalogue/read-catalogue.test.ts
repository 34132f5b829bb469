import { describe, expect, it } from 'vitest';
import { isCatalogue, readCatalogue } from '../../../data/catalogue/read-catalogue.ts';
import { readPackFiles } from '../../../data/cli/read-packs.ts';

const projects = `projects:
  - id: argo
    name: Argo
    description: A family of tools.
    maturity: graduated
    prior: word
    sense: the ship
    cues: { for: [workflow], against: [euro-argo] }
  - id: argo-cd
    name: Argo CD
    parent: argo
    description: Delivery from Git.
    maturity: graduated
    prior: coined
`;
const pack = `pack: conf-2024
version: 1
licence: MIT
sources: [{ name: the schedule }]
event:
  { id: conf-2024, name: Conf 2024, series: Conf, starts: 2024-05-01, ends: 2024-05-02, place: Here }
talks:
  - id: first
    title: Argo CD at work
    speakers: [Ada Example]
    day: 2024-05-01
    start: "10:20"
    projects: { title: [argo-cd], mentioned: [argo] }
    links:
      - { kind: video, url: https://a.example/v, confidence: exact }
`;
const read = (packText = pack, projectText = projects) =>
  readCatalogue([
    { name: 'packs/conf-2024.yaml', text: packText },
    { name: 'packs/projects-test.yaml', text: projectText },
  ]);

describe('readCatalogue', () => {
  it('turns source files into packs and projects', () => {
    const catalogue = read();
    if (!isCatalogue(catalogue)) throw new Error(JSON.stringify(catalogue));
    const talk = catalogue.packs[0]?.talks[0];
    expect(talk).toMatchObject({
      id: 'conf-2024/first',
      titleIs: 'official',
      room: null,
      projects: [
        { id: 'argo-cd', weight: 'title' },
        { id: 'argo', weight: 'mentioned' },
      ],
      links: [{ kind: 'video', url: 'https://a.example/v', exact: true, note: null }],
    });
    expect(catalogue.projects[1]).toMatchObject({ parent: 'argo', marked: true });
  });

  it.each([
    ['a syntax error', pack.replace('sources: [', 'sources: ]'), 4, /flow|Unexpected/],
    ['an unknown field', pack.replace('    speakers', '    speaker'), 10, /speaker/],
    ['a missing title', pack.replace('    title: Argo CD at work\n', ''), 8, /title/],
    ['HTML in a text', pack.replace('at work', '<img src=x>'), 9, /plain text/],
    ['a link that is not https', pack.replace('https://a', 'javascript://a'), 15, /https/],
    ['an impossible time', pack.replace('10:20', '25:20'), 12, /quoted time/],
    ['a day that is none', pack.replace('day: 2024-05-01', 'day: 2024-13-01'), 11, /date/],
    ['a day outside the event', pack.replace('day: 2024-05-01', 'day: 2024-06-01'), 11, /outside/],
    ['an unknown project', pack.replace('mentioned: [argo]', 'mentioned: [arg]'), 13, /"arg"/],
    ['a project twice', pack.replace('mentioned: [argo]', 'mentioned: [argo-cd]'), 13, /more than/],
    ['a related link without note', pack.replace('exact', 'related'), 15, /note/],
    ['projects of its own', `${pack}projects:\n${projects.slice(projects.indexOf('  - id: argo-cd'))}`, 17, /file of their own/], // prettier-ignore
    ['another file name', pack.replace('pack: conf-2024', 'pack: conf-2025'), 1, /conf-2025.yaml/],
    ['two talks of one id', pack + pack.slice(pack.indexOf('  - id: first')), 16, /already in/],
  ])('refuses %s with its line', (_what, text, line, reason) => {
    const problems = read(text);
    if (isCatalogue(problems)) throw new Error('was accepted');
    expect(problems).toContainEqual({
      file: 'packs/conf-2024.yaml',
      line,
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    ['an unknown parent', projects.replace('parent: argo', 'parent: arg'), /not in the catalogue/],
    [
      'parents in a circle',
      projects.replace('name: Argo\n', 'name: Argo\n    parent: argo-cd\n'),
      /circle/,
    ],
    ['a word without cues', projects.replace(/ {4}cues.*\n/, ''), /cues/],
    ['one id twice', projects.replace('id: argo-cd', 'id: argo'), /already in/],
  ])('refuses a project with %s', (_what, text, reason) => {
    const problems = read(pack, text);
    if (isCatalogue(problems)) throw new Error('was accepted');
    expect(problems).toContainEqual(
      expect.objectContaining({ reason: expect.stringMatching(reason) }),
    );
  });
});

describe('the bundled packs', () => {
  it('hold the talks of the five documents and of the recordings', async () => {
    const catalogue = readCatalogue(await readPackFiles());
    if (!isCatalogue(catalogue)) throw new Error(JSON.stringify(catalogue));
    const count = (id: string) => catalogue.packs.find((pack) => pack.id === id)?.talks.length;
    expect({
      'rejekts-eu-2022': count('rejekts-eu-2022'),
      'kubecon-na-2020': count('kubecon-na-2020'),
      'rejekts-na-2022': count('rejekts-na-2022'),
      'kcd-zurich-2023': count('kcd-zurich-2023'),
      'kubecon-eu-2024': count('kubecon-eu-2024'),
    }).toEqual({
      'rejekts-eu-2022': 40,
      'kubecon-na-2020': 23,
      'rejekts-na-2022': 26,
      'kcd-zurich-2023': 16,
      'kubecon-eu-2024': 17,
    });
    expect(catalogue.packs.reduce((sum, pack) => sum + pack.talks.length, 0)).toBe(122 + 771);
    expect(catalogue.projects.length).toBeGreaterThanOrEqual(255 + 80);
  });
});
