import { isCatalogue, readCatalogue } from '../../catalogue/read-catalogue.ts';
import type { Arguments } from '../arguments.ts';
import { problemLines } from '../problem-lines.ts';
import { sourcesFor } from '../sources-for.ts';
import { count } from '../summary.ts';
import type { Terminal } from '../terminal.ts';

/** Says all that is wrong with packs, each with file, line and reason. */
export async function checkCommand({ files }: Arguments, terminal: Terminal): Promise<number> {
  const sources = await sourcesFor(files);
  const read = readCatalogue(sources, files.length > 0 ? 'allowed' : 'refused');
  if (!isCatalogue(read)) {
    terminal.err(problemLines(read));
    return 1;
  }
  const talks = read.packs.reduce((sum, pack) => sum + pack.talks.length, 0);
  const { packs, projects } = read;
  terminal.out(
    `${count(packs.length, 'pack')}, ${count(talks, 'talk')}, ${count(projects.length, 'project')}: good`,
  );
  return 0;
}
