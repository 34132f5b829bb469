/** What a file may hold. Sizes in UTF-16 units unless said otherwise. */
export type Limits = {
  /** Of the raw file, in bytes. */
  readonly bytes: number;
  readonly talks: number;
  /** Nesting: person answers with options of pretalx need 14. */
  readonly depth: number;
  /** Lists and objects in a JSON file: 64 MB of `[],` would be 20 million. */
  readonly parts: number;
};

export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  talks: 100_000,
  depth: 24,
  parts: 2_000_000,
};

export const longest = {
  title: 300,
  abstract: 10_000,
  summary: 300,
  name: 100,
  room: 100,
  speakers: 50,
  links: 30,
  source: 200,
  skipped: 20_000,
} as const;
