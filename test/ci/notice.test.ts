import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const letters = (words: string) => words.toLowerCase().replace(/[^a-z0-9]/g, '');

it('the notice names every library that ships', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: object };
  const notice = letters(text('NOTICE'));
  const missing = Object.keys(dependencies).filter(
    (name) => !notice.includes(letters(name.replace(/-core$/, ''))),
  );
  expect(missing).toEqual([]);
});
