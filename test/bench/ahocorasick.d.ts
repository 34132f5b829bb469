/** The package has no types of its own. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** The end of each find, with what ends there. */
    search(text: string): [end: number, found: string[]][];
  }
}
