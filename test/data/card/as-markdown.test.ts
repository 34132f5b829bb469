import { expect, it } from 'vitest';
import { asMarkdown } from '../../../data/card/as-markdown.ts';
import { sampleCard, talkRow, video } from '../../components/card/samples.ts';

it('is the project and a list of its talks with their links', () => {
  const talks = [
    talkRow('From zero'),
    talkRow('No link', { links: [] }),
    talkRow('Related only', { links: [{ ...video, exact: false, note: 'older' }], speakers: [] }),
  ];
  expect(asMarkdown(sampleCard('Kyverno', { talks })))
    .toBe(`**[Kyverno](<https://kyverno.io/>)**: Policy engine that validates and changes resources.

- [From zero](<https://www.youtube.com/watch?v=abc>), Ada Meier, Beat Keller (KubeCon + CloudNativeCon Europe 2024)
- No link, Ada Meier, Beat Keller (KubeCon + CloudNativeCon Europe 2024)
- Related only (KubeCon + CloudNativeCon Europe 2024)`);
});

it('keeps marks of Markdown as letters, and no unsafe address', () => {
  const links = [{ ...video, url: 'javascript:alert(1)' }];
  const text = asMarkdown(
    sampleCard('K', { talks: [talkRow('[a](b) *c*\n# d <img>', { links })] }),
  );
  expect(text).toContain('- \\[a\\](b) \\*c\\* \\# d \\<img\\>, Ada');
  expect(text).not.toContain('javascript');
});
