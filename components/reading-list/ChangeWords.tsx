import type { ListChange } from '../../data/model/reading-list.ts';
import { changeInWords } from './change-in-words.ts';

/** A talk and what would be different about it. */
export function ChangeWords({ change }: { readonly change: ListChange }) {
  return (
    <>
      {change.ours.talk.title}
      {changeInWords(change).map((line) => (
        <span key={line} class="kept-change">
          {line}
        </span>
      ))}
    </>
  );
}
