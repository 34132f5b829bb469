import { describe, expect, it } from 'vitest';
import { linkKey } from '../../../data/text/link-key.ts';

const same = (...addresses: string[]) => {
  const keys = new Set(addresses.map(linkKey));
  expect([...keys]).toHaveLength(1);
  return [...keys][0];
};

describe('one key for all addresses of a page', () => {
  it('of YouTube', () => {
    expect(
      same(
        'https://www.youtube.com/watch?v=sNRnB4rGZBI',
        'https://youtube.com/watch?list=PLj6h78yzYM2N&v=sNRnB4rGZBI&index=4',
        'http://m.youtube.com/watch?v=sNRnB4rGZBI&t=12m5s',
        'https://youtu.be/sNRnB4rGZBI?si=abc&t=90',
        'https://www.youtube-nocookie.com/embed/sNRnB4rGZBI?start=3',
        'https://www.youtube.com/shorts/sNRnB4rGZBI',
        'https://www.youtube.com/live/sNRnB4rGZBI?feature=share',
        'https://music.youtube.com/watch?v=sNRnB4rGZBI',
      ),
    ).toBe('youtube:sNRnB4rGZBI');
  });

  it('of Sched, whatever the title has become', () => {
    expect(
      same(
        'https://kccnceu2024.sched.com/event/1YeOd/kubernetes-maintainers-read-mean-comments',
        'https://kccnceu2024.sched.com/event/1YeOd',
        'http://kccnceu2024.sched.org/event/1YeOd/other-title?iframe=no',
        'https://sched.co/1YeOd',
      ),
    ).toBe('sched:1YeOd');
  });

  it('of any other page', () => {
    same(
      'https://cfp.example.io/eu-2022/talk/ABC123/',
      'http://www.cfp.example.io/eu-2022/talk/ABC123?utm_source=x#speakers',
    );
    expect(linkKey('https://a.example/talk?id=1')).not.toBe(linkKey('https://a.example/talk?id=2'));
    expect(linkKey('https://a.example/talk?b=2&a=1')).toBe(
      linkKey('https://a.example/talk?a=1&b=2'),
    );
  });

  it.each(['', 'about:blank', 'javascript:alert(1)', 'no address', 'ftp://a.example/x'])(
    'none for “%s”',
    (text) => expect(linkKey(text)).toBeNull(),
  );

  it('a page of a list, a channel or a search is no video', () => {
    expect(linkKey('https://www.youtube.com/playlist?list=PL1')).not.toMatch(/^youtube:/);
    expect(linkKey('https://www.youtube.com/results?search_query=a')).not.toMatch(/^youtube:/);
  });
});
