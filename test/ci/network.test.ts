import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** Every way in which a script can ask the network. */
const ways =
  /(?<![\w/-])(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection)(?![\w-])/;

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');

const sources = ['data', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('the network', () => {
  it('is asked in two files alone: of other origins, and of the package itself', () => {
    const asking = sources.filter((name) =>
      ways.test(withoutComments(readFileSync(join(root, name), 'utf8'))),
    );
    expect(asking.sort()).toEqual(['data/net/fetch-file.ts', 'data/net/package-file.ts']);
  });

  it.each(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])(
    'cannot be asked by %s elsewhere without the lint seeing it',
    (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'network-'));
      try {
        const code = `export const ask = () => ${name === 'fetch' ? 'fetch' : `new ${name}`}('https://example.org');\n`;
        for (const file of ['data/library/ask.ts', 'data/net/ask.ts']) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), code);
        }
        const found = (file: string) =>
          spawnSync(
            join(root, 'node_modules/.bin/oxlint'),
            ['--config', join(root, '.ci/oxlint.json'), file],
            { cwd: folder, encoding: 'utf8' },
          ).stdout;
        expect(found('data/library/ask.ts')).toContain('Only data/net may ask the network');
        expect(found('data/net/ask.ts')).not.toContain('no-restricted-globals');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
