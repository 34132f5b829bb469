import { describe, expect, it } from 'vitest';
import { readLink, type RawLink } from '../../../data/importers/links.ts';
import { youtubeId } from '../../../data/text/youtube.ts';

const of = (url: string, text: string | null = null, role: RawLink['role'] = 'link') =>
  readLink({ url, text, role }, 'https://base.example.org/a/');

describe('links', () => {
  it.each([
    'https://youtu.be/abcdefghijk',
    'https://youtu.be/abcdefghijk?si=x',
    'https://www.youtube.com/watch?v=abcdefghijk&list=PL1&t=3s',
    'http://youtube.com/watch?list=PL1&v=abcdefghijk',
    'https://m.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/embed/abcdefghijk?autoplay=1',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://www.youtube.com/live/abcdefghijk?si=x',
    'https://www.youtube.com/shorts/abcdefghijk',
  ])('knows one video in all its addresses: %s', (url) => {
    expect(youtubeId(url)).toBe('abcdefghijk');
    expect(of(url)).toMatchObject({
      kind: 'video',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
    });
  });

  it.each([
    'https://www.youtube.com/playlist?list=PL1',
    'https://youtube.com.evil.example/watch?v=abcdefghijk',
    'javascript:alert(1)//youtu.be/abcdefghijk',
    'https://youtu.be/short',
  ])('takes %s for no video', (url) => {
    expect(youtubeId(url)).toBeNull();
  });

  it.each([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['//evil.example/x'],
    ['https://user:pass@a.example/'],
    ['https:\\\\a.example'],
    ['http://a.example/'],
    ['http://sched.com.evil.example/'],
    ['http://localhost/x'],
    ['ipns://abc'],
    [' '.repeat(5000)],
    [`https://a.example/${'x'.repeat(3000)}`],
  ])('drops %j', (url) => {
    const link = of(url);
    expect(link === null || 'dropped' in link).toBe(true);
  });

  it('raises hosts that are known to have https, and only these', () => {
    expect(of('http://abc.sched.com/event/1')).toMatchObject({
      url: 'https://abc.sched.com/event/1',
    });
    expect(of('HTTP://github.com/a/b')).toMatchObject({ kind: 'code' });
    expect(of('http://github.com:8080/a')).toEqual({
      dropped: 'the address is not encrypted (http)',
    });
  });

  it.each([
    ['Video recording (mp4)', 'exact'],
    ['Recording', 'exact'],
    ['Watch the recording', 'exact'],
    ['Aufzeichnung', 'exact'],
    ['Video of the talk at LGM 2019', 'related'],
    ['1.7.1 hype video', 'related'],
    ['Recording (of last year)', 'related'],
    ['', 'related'],
  ])('a video that is called "%s" is %s', (text, confidence) => {
    expect(of('https://vimeo.com/1', text)).toMatchObject({ kind: 'video', confidence });
  });

  it('gives every related link a note', () => {
    expect(of('https://x.example.org/a')).toMatchObject({ note: 'x.example.org', kind: 'article' });
  });

  it('keeps nothing of persons, feedback, chats and pictures', () => {
    for (const url of [
      'https://twitter.com/a',
      'https://www.linkedin.com/in/a',
      'https://a.example/p.png',
    ]) {
      expect(of(url)).toBeNull();
    }
    expect(of('https://a.example/x', 'Submit feedback')).toBeNull();
    expect(of('https://a.example/room', 'Chatroom')).toBeNull();
    expect(of('https://a.example/x', 'Your hotel?', 'answer')).toBeNull();
  });

  it('resolves addresses that begin at the host', () => {
    expect(of('/media/slides.pdf', 'Slides')).toMatchObject({
      url: 'https://base.example.org/media/slides.pdf',
      kind: 'slides',
      confidence: 'exact',
    });
  });
});
