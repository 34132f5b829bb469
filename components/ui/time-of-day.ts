/** `15:40` or `3:40 PM`, as the reader's browser writes it. */
export const timeOfDay = (milliseconds: number): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(milliseconds);
