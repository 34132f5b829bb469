import { Fragment } from 'preact';
import { matchSpans } from '../../data/text/search-words.ts';

/** The text with the found words marked. */
export function Highlight({ text, terms }: { text: string; terms: readonly string[] }) {
  const spans = terms.length === 0 ? [] : matchSpans(text, terms);
  const starts = spans.map((_, at) => (at === 0 ? 0 : spans[at - 1]!.end));
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(starts[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
