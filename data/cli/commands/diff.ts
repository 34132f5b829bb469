import { diffPacks, isSame, type PackDiff } from '../../catalogue/diff-packs.ts';
import { WrongUse, type Arguments } from '../arguments.ts';
import { checkZone } from '../confirm-event.ts';
import { loadFiles } from '../load.ts';
import type { Terminal } from '../terminal.ts';
import { packViewer } from '../view-pack.ts';

/** What happened to the talks from one pack or schedule to another. Like `diff`: 1 if anything did. */
export async function diffCommand(
  { files, options }: Arguments,
  terminal: Terminal,
): Promise<number> {
  if (files.length !== 2) throw new WrongUse('diff needs two files: the older, the newer');
  if (options.zone) checkZone(options.zone);
  const [older, newer] = await loadFiles(files, terminal);
  const view = await packViewer(options.zone);
  const before = view(older!);
  const diff = diffPacks(before, view(newer!, before));
  for (const line of linesOf(diff)) terminal.out(line);
  const { added, changed, removed } = diff;
  terminal.err(`${added.length} added, ${changed.length} changed, ${removed.length} removed`);
  return isSame(diff) ? 0 : 1;
}

const linesOf = ({ added, changed, removed }: PackDiff): readonly string[] => [
  ...added.map(({ id, title }) => `+ ${id}: ${title}`),
  ...changed.flatMap(({ before, changes }) => [
    `~ ${before.id}: ${before.title}`,
    ...changes.map((each) => `    ${each.field}: ${each.before || '–'} → ${each.after || '–'}`),
  ]),
  ...removed.map(({ id, title }) => `- ${id}: ${title}`),
];
