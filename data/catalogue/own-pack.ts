import * as v from 'valibot';
import type { PackReader, Refusal } from '../importers/draft.ts';
import { toPack } from './from-source.ts';
import { isSource, parseSource } from './parse-source.ts';
import { packSchema } from './source-schema.ts';

/** Reads the text of one pack in our own format, as YAML or JSON, for data/importers. */
export const readOwnPack: PackReader = (text) => {
  const nested = /^(?:\s*[-?] ){13}|[[{](?:\s*[[{]){12}/m.test(text);
  if (nested) return refusal('too-deep', 'The file is nested too deeply.', 'the file');
  return text.trimStart().startsWith('{') ? fromJson(text) : fromYaml(text);
};

/** JSON would be YAML too, but reading it as such takes twenty times as long. */
function fromJson(text: string): ReturnType<PackReader> {
  const result = v.safeParse(packSchema, JSON.parse(text));
  if (result.success) return toPack(result.output);
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
  return refusal('wrong-shape', sentence(issue.message), path || 'the top');
}

function fromYaml(text: string): ReturnType<PackReader> {
  const source = parseSource('', text, packSchema);
  if (isSource(source)) return toPack(source.value);
  const { line, reason } = source[0]!;
  return refusal('wrong-shape', sentence(reason), `line ${line}`);
}

const refusal = (code: Refusal['code'], reason: string, where: string): Refusal => ({
  code,
  reason,
  where,
});

const sentence = (reason: string): string => `The pack is not right: ${reason}.`;
