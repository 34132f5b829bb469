import { describe, expect, it } from 'vitest';
import {
  joinTexts,
  oneLine,
  plainText,
  shorten,
  unglue,
} from '../../../data/importers/text/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['nothing', '  \r\n ', null],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a list', '<ul><li>a</li><li>b <b>c</b></li></ul>', '- a\n- b c'],
    ['lines', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['entities', 'Fish &amp; chips &lt;3 &#8217;s &eacute;', 'Fish & chips <3 ’s é'],
    ['escaped twice', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One\n\nTwo'],
    ['scripts', 'a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['an open script', 'a<script>alert(1)', 'a'],
    ['comments', 'a<!-- b -->c', 'ac'],
    ['handlers', '<img src=x onerror=alert(1)>text', 'text'],
    ['signs that are no tags', 'a < b > c, Vec<T>, <3', 'a < b > c, Vec<T>, <3'],
    ['headings', '# One\n\n## Two ##\ntext', 'One\n\nTwo\ntext'],
    ['emphasis', '**bold** and *soft* and __both__ and _this_', 'bold and soft and both and this'],
    ['no emphasis', '2 * 3 * 4, snake_case_name, a*b*c, *', '2 * 3 * 4, snake_case_name, a*b*c, *'],
    [
      'links',
      '[a](https://x.example/a_(b)) ![pic](p.png "t") [c][1] <https://x.example>',
      'a pic c https://x.example',
    ],
    ['a link in a link', '[![a](b.png)](https://x.example)', 'a'],
    ['definitions', 'text\n[1]: https://x.example\nmore', 'text\nmore'],
    ['code', 'run `a_b` and\n```sh\nls -la\n```\ndone', 'run a_b and\nls -la\ndone'],
    ['bullets', '* a\n+ b\n- c\n• d\n1. e', '- a\n- b\n- c\n- d\n1. e'],
    ['quotes and rules', '> said\n\n---\n\nend', 'said\n\nend'],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['escapes', '1\\. \\*not soft\\*', '1. *not soft*'],
    ['blanks', 'a \t b\u00a0\u00a0c\r\n\r\n\r\n\r\nd', 'a b c\n\nd'],
    ['unseen signs', 'a\u200bb\u202ec\ufeff\u0007', 'abc'],
  ])('%s', (_, raw, text) => {
    expect(plainText(raw)).toBe(text);
  });

  it.each([
    ['tags', '<a'.repeat(200_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['brackets', '['.repeat(400_000)],
    ['links', '[a]('.repeat(100_000)],
    ['stars', '**a '.repeat(100_000)],
    ['underscores', '_a'.repeat(200_000)],
    ['backticks', '`a``'.repeat(100_000)],
    ['blanks', ' '.repeat(400_000)],
    ['blank entities', '&nbsp;'.repeat(60_000)],
    ['hashes', `# ${'#'.repeat(400_000)}x`],
    ['bars', '|-'.repeat(200_000)],
    ['quotes', '> '.repeat(200_000)],
    ['open scripts', '<script>'.repeat(50_000)],
    ['glued', 'aa.Aa'.repeat(80_000)],
  ])('reads half a megabyte of %s at once', (_, raw) => {
    const from = performance.now();
    plainText(raw);
    unglue(raw.slice(0, 50_000));
    oneLine(raw);
    expect(performance.now() - from).toBeLessThan(500);
  });
});

describe('the pieces', () => {
  it('parts glued sentences, but no names', () => {
    expect(unglue('on maintainers.For questions!Come, Solo.Io and ASP.Net and v1.Beta x.Y')).toBe(
      'on maintainers. For questions! Come, Solo.Io and ASP.Net and v1.Beta x.Y',
    );
  });

  it('makes one line of titles, without what is not to be seen', () => {
    expect(oneLine(' A\u200b \t Title&nbsp;&amp;\r\n\u202emore\u0000 ')).toBe('A Title & more');
    expect(oneLine('A Title')).toBe('A Title');
    expect(oneLine(' ')).toBeNull();
  });

  it('joins parts once', () => {
    expect(joinTexts(['a', null, 'b', 'a'])).toBe('a\n\nb');
    expect(joinTexts(['begin', 'begin and more'])).toBe('begin and more');
    expect(joinTexts([null])).toBeNull();
  });

  it('shortens after a word and never in the middle of a sign', () => {
    expect(shorten('one two three', 9)).toBe('one two…');
    expect(shorten('😀😀😀😀', 6)).toBe('😀😀…');
    expect(shorten('short', 9)).toBe('short');
  });
});
