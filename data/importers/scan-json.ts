import type { Limits } from './limits.ts';
import { lineAndColumn, refuse } from './refuse.ts';

const plain = /[^"\\\p{Cc}]*/uy;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
const blank = /[ \t\r\n]*/y;

/**
 * Reads JSON. `JSON.parse` alone tells no place in some engines, and takes millions of levels that
 * `structuredClone` then dies of, so the text is walked first, without recursion: broken, too deep
 * or too many parts refuses it with line and column.
 */
export function readJson(json: string, limits: Limits): unknown {
  walk(json, limits);
  return JSON.parse(json);
}

type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'after';

function walk(json: string, limits: Limits): void {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let parts = 0;
  let at = skip(blank, json, 0);
  while (at < json.length) {
    const sign = json[at]!;
    const inside = open.at(-1);
    if (expected === 'after') {
      if (sign === ',' && inside) expected = inside === '{' ? 'key' : 'value';
      else if (closes(sign, inside)) open.pop();
      else broken(json, at);
      at++;
    } else if (expected === 'key' || expected === 'first-key') {
      if (sign === '}' && expected === 'first-key') {
        open.pop();
        expected = 'after';
        at++;
      } else {
        at = skip(blank, json, string(json, at));
        if (json[at] !== ':') broken(json, at);
        expected = 'value';
        at++;
      }
    } else if (sign === '[' || sign === '{') {
      open.push(sign);
      if (open.length > limits.depth) tooDeep(json, at, limits);
      if (++parts > limits.parts) tooMany(json, at);
      expected = sign === '{' ? 'first-key' : 'first-item';
      at++;
    } else if (sign === ']' && expected === 'first-item') {
      open.pop();
      expected = 'after';
      at++;
    } else {
      at = sign === '"' ? string(json, at) : simple(json, at);
      expected = 'after';
    }
    at = skip(blank, json, at);
  }
  if (open.length > 0 || expected !== 'after') {
    refuse('broken', 'The file stops in the middle: it is not complete.', place(json, json.length));
  }
}

const closes = (sign: string, inside: string | undefined) =>
  (sign === ']' && inside === '[') || (sign === '}' && inside === '{');

function skip(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : at;
}

function simple(json: string, at: number): number {
  const end = skip(scalar, json, at);
  return end > at ? end : broken(json, at);
}

function string(json: string, start: number): number {
  if (json[start] !== '"') broken(json, start);
  let at = start + 1;
  for (;;) {
    at = skip(plain, json, at);
    if (json[at] === '"') return at + 1;
    // Of the control characters only those under a blank are forbidden.
    const next = json.charCodeAt(at) > 0x1f && json[at] !== '\\' ? at + 1 : skip(escape, json, at);
    if (next === at) broken(json, at);
    at = next;
  }
}

const place = lineAndColumn;

function broken(json: string, at: number): never {
  if (at >= json.length) {
    return refuse('broken', 'The file stops in the middle: it is not complete.', place(json, at));
  }
  const sign = JSON.stringify(String.fromCodePoint(json.codePointAt(at)!));
  return refuse('broken', `The JSON is broken: ${sign} cannot stand here.`, place(json, at));
}

const tooDeep = (json: string, at: number, { depth }: Limits): never =>
  refuse('too-deep', `The file is nested more than ${depth} levels deep.`, place(json, at));

const tooMany = (json: string, at: number): never =>
  refuse('too-many', 'The file has more parts than any schedule.', place(json, at));
