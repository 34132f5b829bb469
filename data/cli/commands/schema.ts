import type { Arguments } from '../arguments.ts';
import { packJsonSchema } from '../pack-schema.ts';
import type { Terminal } from '../terminal.ts';

/** The JSON Schema of pack files, to stdout. */
export async function schemaCommand(_given: Arguments, terminal: Terminal): Promise<number> {
  terminal.out(JSON.stringify(packJsonSchema(), null, 2));
  return 0;
}
