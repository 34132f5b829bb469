import { readOwnPack } from '../../catalogue/own-pack.ts';
import type { Arguments } from '../arguments.ts';
import { loadFiles } from '../load.ts';
import { readPackFiles } from '../read-packs.ts';
import { count, packLine, skippedLine, skippedList } from '../summary.ts';
import type { Terminal } from '../terminal.ts';
import { Trouble } from '../trouble.ts';
import { packViewer } from '../view-pack.ts';

/** How much is in packs or in files to import: talks, recordings, projects, what is skipped. */
export async function statsCommand(
  { files, options }: Arguments,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0) return await bundledStats(terminal);
  const loaded = await loadFiles(files, terminal);
  const view = await packViewer();
  for (const { file, draft } of loaded) {
    terminal.progress(`${file}: looking for projects in ${draft.talks.length} talks`);
    terminal.out(`${file}: ${draft.kind}, ${draft.event.name ?? 'does not name its event'}`);
    terminal.out(`  ${packLine(view({ file, draft }))}`);
    if (draft.recordings.length > 0) {
      terminal.out(`  ${count(draft.recordings.length, 'recording')} for the talks of a schedule`);
    }
    terminal.out(`  ${skippedLine(draft)}`);
    if (options.skipped) for (const line of skippedList(file, draft)) terminal.out(`  ${line}`);
  }
  return 0;
}

async function bundledStats(terminal: Terminal): Promise<number> {
  const files = (await readPackFiles()).filter(({ name }) => !name.includes('/projects-'));
  const packs = files.map(({ name, text }) => {
    const read = readOwnPack(text);
    if ('reason' in read) throw new Trouble(`${name}: ${read.where}: ${read.reason}`);
    return read;
  });
  for (const pack of packs) terminal.out(`${pack.id}: ${packLine(pack)}`);
  const talks = packs.flatMap((pack) => pack.talks);
  terminal.out(`${count(packs.length, 'pack')}: ${packLine({ talks })}`);
  return 0;
}
