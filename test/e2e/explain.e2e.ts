import { expect, test } from 'vitest';
import { explained } from '../explain/explained.ts';

test('all reasons for every name of a page are printed, also where it is not marked', async () => {
  const page = new URL('../fixtures/pages/docs.html', import.meta.url).pathname;
  const lines = await explained(page);
  const why = (words: RegExp) => lines[lines.findIndex((line) => words.test(line)) + 1];
  expect(lines[0]).toMatch(/^The page says: .*page-name/);
  expect(why(/^marked .*\[Helm\]/)).toMatch(/helm .*word -[\d.]+ \(Helm\), .*\+[\d.]+/);
  expect(why(/^left .*at the \[helm\]/)).toMatch(/against/);
  expect(why(/^left .*\[Falco\]/)).toMatch(/person/);
});
