/** A filter as it stands in a query. */
export type TypedFilter = {
  readonly key: 'project' | 'event' | 'speaker' | 'year' | 'has' | 'is' | 'shorter' | 'longer';
  readonly value: string;
  /** All of it as typed. */
  readonly text: string;
};

/** A query taken apart. */
export type TypedQuery = {
  /** Words to be found, with phrases' words among them. */
  readonly words: string;
  readonly filters: readonly TypedFilter[];
  readonly phrases: readonly string[];
  /** Words and phrases that must not be there. */
  readonly without: readonly string[];
};

const part =
  /(?<!\S)(?:(?<key>project|event|speaker|year|has|is):(?:"(?<quoted>[^"]*)"?|(?<value>\S*))|(?<sign>[<>])(?<minutes>\d{1,3})\s?m(?:in)?(?!\S)|(?<minus>-)?"(?<phrase>[^"]+)"?|-(?<not>[\p{L}\p{N}]\S*))/giu;

/** Takes filters, phrases and unwanted words out of a query: no part of it is ever an error. */
export function readWords(text: string): TypedQuery {
  const filters: TypedFilter[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const rest = text.replace(part, (whole: string, ...args: unknown[]) => {
    const found = args.at(-1) as Record<string, string | undefined>;
    if (found.key !== undefined) {
      const value = found.quoted ?? found.value ?? '';
      // Still being typed: it asks for nothing yet.
      if (value !== '') filters.push({ key: found.key.toLowerCase() as TypedFilter['key'], value: value.toLowerCase(), text: whole }); // prettier-ignore
    } else if (found.sign !== undefined) {
      filters.push({ key: found.sign === '<' ? 'shorter' : 'longer', value: found.minutes!, text: whole }); // prettier-ignore
    } else if (found.not !== undefined) without.push(found.not);
    else if (found.minus !== undefined) without.push(found.phrase!);
    else {
      phrases.push(found.phrase!);
      return ` ${found.phrase!} `;
    }
    return ' ';
  });
  return { words: rest.trim(), filters, phrases, without };
}
