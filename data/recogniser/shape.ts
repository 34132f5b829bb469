/** What stands directly beside a name, as expressions; those that are left out always match. */
export type Shape = {
  readonly kind: string;
  /** The role of the block, and the prior of the name; see `headOf` in shape-evidence.ts. */
  readonly head?: string;
  /** Ends at the name; `\0` is where the text begins. */
  readonly before?: string;
  readonly name?: string;
  /** Begins behind the name. */
  readonly after?: string;
};
