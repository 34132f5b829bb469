import './english.ts';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Highlight } from '../../../components/ui/Highlight.tsx';

const marked = (text: string, terms: readonly string[]) => {
  const root = document.createElement('div');
  render(<Highlight text={text} terms={terms} />, root);
  expect(root.textContent).toBe(text);
  return [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
};

test('marks the words of the index where they stand, however they are written', () => {
  expect(marked('Michał on cert-manager', ['michal', 'certmanager'])).toEqual([
    'Michał',
    'cert-manager',
  ]);
  expect(marked('Kyverno, kyverno', ['kyverno'])).toEqual(['Kyverno', 'kyverno']);
});

test('leaves a text without them as it is', () => {
  expect(marked('<b>Kyverno</b>', ['keptn'])).toEqual([]);
  expect(marked('', ['keptn'])).toEqual([]);
});
