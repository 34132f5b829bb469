import { describe, expect, it } from 'vitest';
import { safeHttpUrl } from '../../../data/text/safe-url.ts';

describe('safeHttpUrl', () => {
  it.each([
    ['https://kyverno.io', 'https://kyverno.io/'],
    ['https://www.youtube.com/watch?v=a_B-1', 'https://www.youtube.com/watch?v=a_B-1'],
    ['https://münchen.example/a', 'https://xn--mnchen-3ya.example/a'],
    ['https://a.example:8443/b#c', 'https://a.example:8443/b#c'],
  ])('accepts %s', (text, url) => expect(safeHttpUrl(text)).toBe(url));

  it.each([
    'http://kyverno.io',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' https://kyverno.io',
    'https://kyverno.io ',
    'https://kyver\tno.io',
    'https:\\\\evil.example',
    'https:/evil.example',
    'https:evil.example',
    '//evil.example',
    'data:text/html,<b>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'chrome://settings',
    'ftp://a.example',
    'https://user@a.example',
    'https://user:secret@a.example',
    'https://localhost/x',
    'https://',
    'https://a.example\\@b.example',
    'https://a.example/\u0000',
    `https://a.example/${'x'.repeat(2048)}`,
    '',
  ])('refuses %j', (text) => expect(safeHttpUrl(text)).toBeNull());
});
