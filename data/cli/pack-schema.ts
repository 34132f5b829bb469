import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../catalogue/source-schema.ts';

/** What our own checks come to in JSON Schema, which has no functions. By their message. */
const checks: Readonly<Record<string, JsonSchema>> = {
  'must be a plain https address': { format: 'uri', pattern: '^https://[^\\s\\\\]+$' },
  'must be a date such as 2024-03-19': { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  // The rest of the pattern stands for the trimming.
  'must be plain text, without tags': { pattern: '^(?![\\s\\S]*</?[A-Za-z][^>]*>)[\\s\\S]*\\S' },
};

/**
 * JSON Schema of a pack file, for editors: made from the schema that packs are checked with. It
 * cannot say that ids are unique or that days are within the event; `packs check` does.
 */
export function packJsonSchema(): JsonSchema {
  const schema = toJsonSchema(packSchema, {
    typeMode: 'input',
    ignoreActions: ['trim'],
    overrideAction({ valibotAction, jsonSchema }) {
      if (valibotAction.type !== 'check') return undefined;
      const message = 'message' in valibotAction ? String(valibotAction.message) : '';
      const said = checks[message];
      if (!said) throw new Error(`JSON Schema for the check “${message}” is missing`);
      return { ...jsonSchema, ...said };
    },
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A pack of Hallway Track',
    description: 'One event and its talks, in YAML or JSON. See docs/PACKS.md.',
    ...schema,
  };
}
