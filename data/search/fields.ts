/** What a word is worth in each field of a talk. */
export const fields = {
  title: 4,
  speakers: 3,
  /** Name, series, place and year. */
  event: 1.5,
  /** Every spelling of the projects in the title or the subject. */
  projects: 3,
  /** The same of those that are only mentioned. */
  mentioned: 1,
  summary: 1,
} as const;

export type Field = keyof typeof fields;

/** What a word is worth where; fields that are left out are not looked at. */
export type FieldWorth = Readonly<Partial<Record<Field, number>>>;

export const fieldNames = Object.keys(fields) as readonly Field[];

/** A talk as it is indexed: the words of each field, as the search knows them. */
export type IndexedTalk = Readonly<Record<Field, readonly string[]>>;
