import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/model/search.ts';
import type { TalkRow } from '../../data/model/talk-row.ts';
import { t } from '../ui/text.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import { ResultRow } from './ResultRow.tsx';
import { readRowKey } from '../ui/row-keys.ts';

type Props = {
  readonly hits: readonly SearchHit[];
  readonly list: Pick<ReadingList, 'isSaved' | 'save' | 'remove'>;
  readonly rows: RefObject<HTMLOListElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onClear: () => void;
};

/** The talks found. The arrow keys move the focus from title to title: one stop for Tab. */
export function Results({ hits, list, rows, input, onClear }: Props) {
  const [current, setCurrent] = useState(0);
  // Before the next key: an effect after the paint would take back where that key has gone.
  useLayoutEffect(() => setCurrent(rowOf(document.activeElement)), [hits]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rowOf(event.target);
    const hit = hits[at];
    const key = hit ? readRowKey(event, at, hits.length) : null;
    if (!hit || key === null) return;
    // The letter itself still has to arrive, in the search box.
    if (key.kind !== 'type') event.preventDefault();
    if (key.kind === 'move') return focusTitle(rows.current, key.to);
    if (key.kind === 'save') return toggle(list, hit);
    if (key.kind === 'clear') onClear();
    return input.current?.focus();
  };

  return (
    <ol
      ref={rows}
      class="results"
      role="list"
      aria-label={t('popupResults')}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setCurrent(rowOf(event.target))}
    >
      {hits.map((hit, at) => (
        <ResultRow
          key={hit.talk.id}
          hit={hit}
          saved={list.isSaved(hit)}
          current={at === current}
          onToggle={() => toggle(list, hit)}
        />
      ))}
    </ol>
  );
}

/** Puts the talk on the reading list, or takes it off. */
export function toggle(list: Props['list'], hit: TalkRow): void {
  void (list.isSaved(hit) ? list.remove(hit.talk.id) : list.save(hit.talk.id));
}

/** Null if there is no such row. */
export const titleIn = (rows: Element | null, at: number): HTMLElement | null =>
  rows?.children[at]?.querySelector<HTMLElement>('.talk-title') ?? null;

export function focusTitle(rows: Element | null, at: number): void {
  titleIn(rows, at)?.focus();
}

function rowOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest('li.result') : null;
  return row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0;
}
