import type { CardQuestion } from '../../data/model/card-desk.ts';
import type { ProjectId } from '../../data/model/ids.ts';
import type { CardSettings } from '../../data/settings/settings.ts';

/** What the card needs of a marked name; the same object for as long as its words stand there. */
export type Mark = {
  /** What is asked about it: the words, the text around them, why it is marked, how it looks. */
  question(): CardQuestion;
  /** The mention's line boxes in viewport coordinates, top to bottom; empty when it has left the page. */
  lineBoxes(): readonly DOMRect[];
  /** The link or button that the mention stands in, if any. */
  readonly link: Element | null;
  /** Scrolls it into view if it is outside. */
  reveal(): void;
};

/** What the card needs of the page's marks. */
export type MarkSource = {
  /** The mark whose painted letters are under the point (client coordinates). */
  at(x: number, y: number): Mark | null;
  /** The next (1) or previous (-1) mark in document order after the last one stepped to, the selection, or the top of the viewport. */
  step(by: 1 | -1): Mark | null;
  /** The first mark inside an element (a focused link). */
  within(element: Element): Mark | null;
  firstOf(project: ProjectId): Mark | null;
  /** Paints one mark as the current one (null: none). */
  setCurrent(mark: Mark | null): void;
  /** As they are now. */
  readonly settings: CardSettings;
};
