import * as v from 'valibot';
import { Lexer, Parser } from 'yaml';
import type { PackReader, Refusal } from '../importers/draft.ts';
import { toPack } from './from-source.ts';
import { isSource, parseSource } from './parse-source.ts';
import { packSchema, type PackFile } from './source-schema.ts';

/** Reads the text of one pack in our own format, as YAML or JSON, for data/importers. */
export const readOwnPack: PackReader = (text) =>
  text.trimStart().startsWith('{') ? fromJson(text) : fromYaml(text);

/** JSON would be YAML too, but reading it as such takes twenty times as long. */
function fromJson(text: string): ReturnType<PackReader> {
  const result = v.safeParse(packSchema, JSON.parse(text));
  if (result.success) return whole(result.output, (path) => path.join('.'));
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
  return refusal('wrong-shape', sentence(issue.message), path || 'the top');
}

function fromYaml(text: string): ReturnType<PackReader> {
  if (maybeDeep(text) && isDeep(text)) {
    return refusal('too-deep', `The file is nested more than ${deepest} levels deep.`, 'the file');
  }
  const source = parseSource('', text, packSchema);
  if (isSource(source)) return whole(source.value, (path) => `line ${source.lineOf(path)}`);
  const { line, reason } = source[0]!;
  return refusal('wrong-shape', sentence(reason), `line ${line}`);
}

type Path = readonly (string | number)[];

/** What no single field tells; bundled packs are checked for more, together (check.ts). */
function whole(file: PackFile, where: (path: Path) => string): ReturnType<PackReader> {
  if (file.event.ends < file.event.starts) {
    const reason = sentence('the event ends before it starts');
    return refusal('wrong-shape', reason, where(['event', 'ends']));
  }
  if (file.projects.length > mostProjects) {
    const reason = sentence(`it has more than ${mostProjects} project names of its own`);
    return refusal('too-many', reason, where(['projects', mostProjects]));
  }
  for (const [part, what] of [
    ['talks', 'talk'],
    ['projects', 'project'],
  ] as const) {
    const twice = repeatedAt(file[part]);
    if (twice >= 0) {
      const reason = sentence(`${what} "${file[part][twice]!.id}" is in it twice`);
      return refusal('wrong-shape', reason, where([part, twice]));
    }
  }
  return toPack(file);
}

/** Of its own names; all packs together may bring 10,000. */
const mostProjects = 2000;

function repeatedAt(items: readonly { readonly id: string }[]): number {
  const seen = new Set<string>();
  return items.findIndex(({ id }) => seen.size === seen.add(id).size);
}

/** A pack needs 7. */
const deepest = 12;

/** Many open brackets, or dashes in a row: reading the tokens twice takes time, and few files have these. */
function maybeDeep(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|^[ \t]*(?:[-?] ){3}/gm)) {
    open += sign === ']' || sign === '}' ? -1 : 1;
    if (open > deepest || sign.length > 1) return true;
    open = Math.max(0, open);
  }
  return false;
}

/** By the tokens alone, which are read without recursion; the parser behind them would run out of stack. */
function isDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // Drawing the tokens out is what makes the parser go on.
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length > 2 * deepest) return true;
  }
  return false;
}

const refusal = (code: Refusal['code'], reason: string, where: string): Refusal => ({
  code,
  reason,
  where,
});

const sentence = (reason: string): string => `The pack is not right: ${reason}.`;
