import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Keeper } from './keeper.ts';

type Rows = {
  readonly count: number;
  /** Height of a row that was never shown, in pixels. */
  readonly estimate: number;
  /** Stays in the document wherever the reader scrolls: it has the focus. */
  readonly pinned: number | null;
  readonly root: RefObject<HTMLElement | null>;
  readonly keeper: Keeper;
  /** The heights that were measured are kept under it. */
  readonly key: string;
};

export type WindowRows = Virtualizer<Window, HTMLElement>;

/** Some rows beyond the window, so that Tab and a slow scroll always find the next one. */
const overscan = 6;

/** Which rows of a long list are in the window; the window itself scrolls. */
export function useWindowRows({ count, estimate, pinned, root, keeper, key }: Rows): WindowRows {
  const [, render] = useState(0);
  const [margin, setMargin] = useState(0);
  const made = useRef<WindowRows | null>(null);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    estimateSize: () => estimate,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    overscan,
    scrollMargin: margin,
    // The head of the page covers what is above it.
    scrollPaddingStart: 120,
    scrollPaddingEnd: 40,
    rangeExtractor: (range: Range) => withPinned(defaultRangeExtractor(range), pinned, count),
    initialOffset: () => scrollY,
    initialMeasurementsCache: keeper.keep<VirtualItem[]>(`sizes ${key}`, () => []),
    onChange: () => render((times) => times + 1),
  };
  made.current ??= new Virtualizer<Window, HTMLElement>(options);
  const rows = made.current;
  rows.setOptions({ ...rows.options, ...options });

  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    rows._willUpdate();
    // Whatever stands above may have grown.
    const top = root.current ? Math.round(root.current.getBoundingClientRect().top + scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  useLayoutEffect(() => () => keeper.put(`sizes ${key}`, rows.takeSnapshot()), [rows, keeper, key]);
  return rows;
}

function withPinned(range: number[], pinned: number | null, count: number): number[] {
  if (pinned === null || pinned >= count || range.includes(pinned)) return range;
  return [...range, pinned].sort((a, b) => a - b);
}
