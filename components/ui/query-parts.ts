/** Whether a filter stands in a query as a word of its own. */
export const hasPart = (query: string, part: string): boolean =>
  ` ${query} `.toLowerCase().includes(` ${part.toLowerCase()} `);

/** The query with the filter, or without it if it was there. */
export function withPart(query: string, part: string): string {
  const words = query.trim();
  if (!hasPart(words, part)) return words === '' ? `${part} ` : `${words} ${part}`;
  const at = ` ${words} `.toLowerCase().indexOf(` ${part.toLowerCase()} `);
  return `${words.slice(0, Math.max(0, at - 1))} ${words.slice(at + part.length)}`.replace(/\s+/g, ' ').trim(); // prettier-ignore
}
