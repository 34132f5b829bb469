import type { Refusal, RefusalCode } from './draft.ts';

/** The way out of any depth of a reader; `readImport` turns it into a `Refusal`, nobody else sees it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/** Gives the whole file up. */
export function refuse(code: RefusalCode, reason: string, where: string): never {
  throw new Refused({ code, reason, where });
}

/** `line 3, column 7` of an offset in a text. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
