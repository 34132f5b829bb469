import { isCatalogue, readCatalogue } from '../catalogue/read-catalogue.ts';
import { problemLines } from './problem-lines.ts';
import { readPackFiles } from './read-packs.ts';

const files = await readPackFiles();
const read = readCatalogue(files);
if (isCatalogue(read)) {
  const talks = read.packs.reduce((sum, pack) => sum + pack.talks.length, 0);
  console.log(`${read.packs.length} packs, ${talks} talks, ${read.projects.length} projects: good`);
} else {
  console.error(problemLines(read));
  process.exitCode = 1;
}
