/**
 * Every number of the card's behaviour in time; milliseconds where no unit is given. The rest before
 * a card opens is the reader's: `cardDelay` in the settings.
 */
export const timing = {
  /** Pixels per ms from which a pointer is on its way elsewhere (measured by 10ten over two samples). */
  speedGate: 0.5,
  /** Samples further apart say nothing about speed: a pause, or a timer made coarse for privacy. */
  sampleGap: 32,
  /** A hand at rest still trembles: within so many pixels the pointer counts as resting. */
  jitter: 6,
  /** A fast pointer has stopped when it is silent this much longer: no event says so. */
  settle: 50,
  /**
   * The talks are asked for this long before the card opens, so that it opens filled: a worker that is
   * asleep takes about so long to start. A pointer that crosses a name in less time asks for nothing.
   */
  askAhead: 170,
  /** A page that scrolls puts marks under a pointer that nobody moved. */
  afterScroll: 500,
  /** Time to come back to the card or its mark, as Page Previews gives. */
  grace: 300,
  /** A card that has just come under the pointer does nothing: the press was meant for the page. */
  pressAfter: 400,
  /** A live region must have been there before its text, or nothing is said. */
  announce: 100,
  /** While a card is open: how often its mark is looked for, for layout that moves without a scroll. */
  follow: 400,
} as const;
