import { describe, expect, it } from 'vitest';
import { isAddress, originPattern, readAddress } from '../../../data/net/address.ts';

const accepted: readonly (readonly [string, string])[] = [
  ['https://example.org/all.ics', 'https://example.org/all.ics'],
  ['  https://example.org ', 'https://example.org/'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['https://example.org:443/a', 'https://example.org/a'],
  ['https://example.org./a', 'https://example.org/a'],
  ['https://example.org/a#talks', 'https://example.org/a'],
  ['https://example.org/a?b=c&d', 'https://example.org/a?b=c&d'],
  ['webcal://event.sched.com/all.ics', 'https://event.sched.com/all.ics'],
  ['https://müller.example.org/', 'https://xn--mller-kva.example.org/'],
  ['https://local.example.org/', 'https://local.example.org/'],
  ['https://10.example.org/', 'https://10.example.org/'],
  ['https://localhost.example.org/', 'https://localhost.example.org/'],
];

const refused: readonly (readonly [string, string])[] = [
  ['', 'no-address'],
  ['example.org/all.ics', 'no-address'],
  ['//example.org/', 'no-address'],
  ['https://', 'no-address'],
  ['https://exa mple.org/', 'no-address'],
  ['https://example.org/a b', 'no-address'],
  ['https:\\\\example.org\\a', 'no-address'],
  ['https://example.org/\u0007', 'no-address'],
  ['https://exam\nple.org/', 'no-address'],
  ['https://256.1.1.1/', 'no-address'],
  [`https://example.org/${'a'.repeat(2048)}`, 'no-address'],
  ['http://example.org/all.ics', 'not-https'],
  ['ftp://example.org/', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['data:text/plain,a', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['blob:https://example.org/1', 'not-https'],
  ['wss://example.org/', 'not-https'],
  ['chrome-extension://abc/a', 'not-https'],
  ['https://ada@example.org/', 'credentials'],
  ['https://ada:secret@example.org/', 'credentials'],
  ['https://:secret@example.org/', 'credentials'],
  ['https://example.org:8443/', 'port'],
  ['https://example.org:80/', 'port'],
  ['https://127.0.0.1/', 'number'],
  ['https://127.1/', 'number'],
  ['https://2130706433/', 'number'],
  ['https://0x7f000001/', 'number'],
  ['https://0177.0.0.1/', 'number'],
  ['https://10.0.0.1/', 'number'],
  ['https://172.16.0.1/', 'number'],
  ['https://192.168.1.1/', 'number'],
  ['https://169.254.169.254/latest/meta-data/', 'number'],
  ['https://100.64.0.1/', 'number'],
  ['https://0.0.0.0/', 'number'],
  ['https://8.8.8.8/', 'number'],
  ['https://１２７.0.0.1/', 'number'],
  ['https://[::1]/', 'number'],
  ['https://[fe80::1]/', 'number'],
  ['https://[fd00::1]/', 'number'],
  ['https://[::ffff:127.0.0.1]/', 'number'],
  ['https://[2606:4700::1]/', 'number'],
  ['https://localhost/', 'private'],
  ['https://LOCALHOST./', 'private'],
  ['https://ｌｏｃａｌｈｏｓｔ/', 'private'],
  ['https://a.localhost/', 'private'],
  ['https://printer.local/', 'private'],
  ['https://printer.local./', 'private'],
  ['https://metadata.google.internal/', 'private'],
  ['https://wiki.corp/', 'private'],
  ['https://nas.lan/', 'private'],
  ['https://router.home/', 'private'],
  ['https://router.home.arpa/', 'private'],
  ['https://build.intranet/', 'private'],
  ['https://vault.private/', 'private'],
  ['https://intranet/', 'private'],
  ['https://hidden.onion/', 'private'],
];

describe('readAddress', () => {
  it.each(accepted)('takes %s', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each(refused)('refuses %s', (text, why) => {
    const read = readAddress(text);
    expect(read).toBe(why);
    expect(isAddress(read)).toBe(false);
  });

  it('changes nothing about what it has taken', () => {
    for (const [, address] of accepted) expect(readAddress(address)).toBe(address);
  });
});

it('originPattern names the origin alone', () => {
  const address = readAddress('https://talks.example.org/a/b?c');
  expect(isAddress(address) && originPattern(address)).toBe('https://talks.example.org/*');
});
