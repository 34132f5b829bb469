import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readRowKey, type RowKey } from '../ui/row-keys.ts';
import type { Pieces } from './pieces.ts';
import type { Shared } from './shared.ts';
import { useWindowRows } from './use-window-rows.ts';

type Props<Row> = {
  readonly label: string;
  readonly rows: Pieces<Row>;
  readonly total: number;
  /** Height of a row that was never shown, in pixels. */
  readonly estimate: number;
  /** Another key is another list. */
  readonly listKey: string;
  readonly shared: Pick<Shared, 'keeper' | 'entry' | 'focusSearch'>;
  /** `stop`: the list is one stop for Tab, and this row is it. */
  readonly show: (row: Row, at: number, stop: boolean) => ComponentChildren;
  /** What stands over a row: a day, a year. */
  readonly heading?: (at: number) => ComponentChildren;
  /** Answers whether it did something for the key. */
  readonly onKey?: (key: RowKey, row: Row) => boolean;
};

/** What the arrow keys go to in a row. */
const heads = '.talk-title, .name-link';

/** A list of any length: only the rows in the window are in the document. */
export function VirtualList<Row>(props: Props<Row>) {
  const { rows, total, estimate, listKey, shared } = props;
  const { keeper, entry } = shared;
  const root = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  /** The row that gets the focus as soon as it is there; at first the one that had it before. */
  const wanted = useRef<number | null>(keeper.keep(`focus ${entry}`, () => null));
  const list = useWindowRows({
    count: total,
    estimate,
    pinned: current,
    root,
    keeper,
    key: listKey,
  });
  const items = list.getVirtualItems();
  const stop = current ?? list.range?.startIndex ?? 0;

  useLayoutEffect(() => {
    if (list.range) rows.want(list.range.startIndex, list.range.endIndex + 20);
    const head = wanted.current === null ? null : headIn(root.current, wanted.current);
    if (!head) return;
    wanted.current = null;
    head.focus({ preventScroll: true });
  });
  const focusRow = (at: number) => {
    wanted.current = at;
    setCurrent(at);
    list.scrollToIndex(at, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element && event.target.matches(heads))) return;
    const at = rowOf(event.target) ?? 0;
    const row = rows.row(at);
    const key = readRowKey(event, at, total);
    if (key === null || row === undefined) return;
    if (key.kind === 'move') focusRow(key.to);
    else if (key.kind === 'search-box') shared.focusSearch();
    else if (!props.onKey?.(key, row)) return;
    event.preventDefault();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const at = rowOf(target);
    setCurrent(at);
    keeper.put(`focus ${entry}`, at);
  };
  return (
    <ol
      ref={root}
      class="rows"
      role="list"
      aria-label={props.label}
      style={{ height: `${list.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onFocusOut={() => setCurrent(null)}
    >
      {items.map(({ key, index, start }) => {
        const row = rows.row(index);
        return (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - list.options.scrollMargin}px)` }}
          >
            {props.heading?.(index)}
            {row === undefined ? (
              <div class="row-waiting" style={{ height: `${estimate - 1}px` }} />
            ) : (
              props.show(row, index, index === stop)
            )}
          </li>
        );
      })}
    </ol>
  );
}

const headIn = (root: Element | null, at: number): HTMLElement | null =>
  root?.querySelector(`[data-index="${at}"]`)?.querySelector<HTMLElement>(heads) ?? null;

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset.index);
}
