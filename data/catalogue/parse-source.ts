import * as v from 'valibot';
import { LineCounter, parseDocument, isNode, type Document } from 'yaml';

/** What is wrong with a source file, and where (1-based line). */
export type Problem = { readonly file: string; readonly line: number; readonly reason: string };

/** A checked source file that still knows the line of each of its parts. */
export type Source<T> = {
  readonly file: string;
  readonly value: T;
  lineOf(path: readonly (string | number)[]): number;
};

/** Reads one YAML file by its schema: everything that is wrong with it, or the value. */
export function parseSource<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Source<v.InferOutput<Schema>> | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      reason: (error.message.split('\n')[0] ?? '').replace(/ at line .*/, ''),
    }));
  }
  const lineOf = (path: readonly (string | number)[]) => lineOfPath(document, lines, path);
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }));
  if (result.success) return { file, value: result.output, lineOf };
  return result.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return { file, line: lineOf(path), reason: `${path.join('.')}: ${issue.message}` };
  });
}

/** The line of the deepest part of the path that the file has. */
function lineOfPath(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

type Parsed<T> = Source<T> | readonly Problem[];

export const isSource = <T>(parsed: Parsed<T>): parsed is Source<T> => !Array.isArray(parsed);

export const isProblems = (parsed: Parsed<unknown>): parsed is readonly Problem[] =>
  Array.isArray(parsed);
