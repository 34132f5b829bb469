import { describe, expect, it } from 'vitest';
import { firstSentence, linkProjects } from '../../../data/importers/link-projects.ts';
import { projectId } from '../../../data/model/ids.ts';

const names = new Set(['argo', 'flux', 'helm', 'kyverno']);
/** One entry for each mention, as the recogniser gives them. */
const namesIn = (text: string) =>
  [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: start }) =>
    names.has(word) ? [{ project: projectId(word), start }] : [],
  );
const recognise = (title: string, text: string) => ({
  title: namesIn(title),
  text: namesIn(text),
});
const link = (title: string, abstract: string | null, summary: string | null = null) =>
  linkProjects({ title, summary, abstract }, recognise).map(({ id, weight }) => `${id}: ${weight}`);

describe('linkProjects', () => {
  it('weighs by title, by how often and where the abstract names it', () => {
    expect(
      link(
        'Argo for all',
        'We compare it with Flux. Helm is there. Then Helm again, and Helm. Kyverno checks. Argo wins.',
      ),
    ).toEqual(['argo: title', 'flux: subject', 'helm: subject', 'kyverno: mentioned']);
  });

  it('counts the subtitle as the beginning', () => {
    expect(link('A tale', 'Nothing. Flux here.', 'With Helm')).toEqual([
      'helm: subject',
      'flux: mentioned',
    ]);
  });

  it('has none for a talk that names none', () => {
    expect(link('A tale', null)).toEqual([]);
    expect(link('A tale', 'Nothing.')).toEqual([]);
  });
});

describe('firstSentence', () => {
  it.each([
    ['One. Two.', 'One.'],
    ['Version 2.3 of etcd. It is new.', 'Version 2.3 of etcd.'],
    ['Why? Because.', 'Why?'],
    ['A heading\nA text', 'A heading\n'],
    ['no end', 'no end'],
    ['e.g. lower case goes on. Here not.', 'e.g. lower case goes on.'],
  ])('%s', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
