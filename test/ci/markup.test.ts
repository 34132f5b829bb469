import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

it.each([
  'document.body.innerHTML = text;',
  'document.body.outerHTML = text;',
  "document.body.insertAdjacentHTML('beforeend', text);",
  'document.body.setHTMLUnsafe(text);',
  'document.createRange().createContextualFragment(text);',
  'document.write(text);',
  'document.writeln(text);',
  'eval(text);',
  'new Function(text)();',
])('the lint sees text that becomes markup or code: %s', (line) => {
  const folder = mkdtempSync(join(tmpdir(), 'markup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'components'));
  writeFileSync(
    join(folder, 'components/a.ts'),
    `export function show(text: string) {\n  ${line}\n  return text;\n}\n`,
  );
  const { status, stdout } = spawnSync(
    join(root, 'node_modules/.bin/oxlint'),
    ['--config', join(root, '.ci/oxlint.json'), '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout).toMatch(/no-restricted-properties|no-eval|no-new-func/);
  expect(status).toBe(1);
});

it('no component takes markup as a text', () => {
  const taking = ['data', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`)
      .filter((name) => readFileSync(join(root, name), 'utf8').includes('dangerouslySetInnerHTML')),
  );
  expect(taking).toEqual([]);
});
