import type { Arguments } from '../arguments.ts';
import { WrongUse } from '../arguments.ts';
import { eventOptions } from '../confirm-event.ts';
import { loadFiles, type Loaded } from '../load.ts';
import { makePack } from '../make-pack.ts';
import { projectFinder } from '../recognise.ts';
import { packLine, skippedLine, skippedList } from '../summary.ts';
import type { Terminal } from '../terminal.ts';
import { attachPlaylists } from '../attach-playlists.ts';
import { keepPack } from '../keep-pack.ts';

export const importOptions = [
  ...eventOptions,
  'out',
  'force',
  'summaries',
  'skipped',
  'pack',
  'licence',
] as const;

/** Schedules become packs, each a file; playlists beside them lend their recordings. */
export async function importCommand(
  { files, options }: Arguments,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0) throw new WrongUse('import needs a file');
  const loaded = await loadFiles(files, terminal);
  for (const { file, draft } of loaded) {
    terminal.err(`${file}: ${draft.kind}, ${draft.talks.length} talks, ${skippedLine(draft)}`);
    if (options.skipped) for (const line of skippedList(file, draft)) terminal.err(line);
  }
  const { schedules, playlists } = parted(loaded);
  const about = [...eventOptions, 'pack' as const].find((name) => options[name] !== undefined);
  if (schedules.length > 1 && about) {
    throw new WrongUse(
      `--${about} is about one event: import ${schedules.length} schedules singly`,
    );
  }
  const projectsOf = await projectFinder();
  for (const schedule of schedules) {
    const made = await makePack(schedule, options, projectsOf, terminal);
    const pack = attachPlaylists(made, playlists, terminal);
    await keepPack(pack, schedule.file, options, terminal);
    terminal.err(`  ${pack.id}: ${packLine(pack)}`);
  }
  return 0;
}

/** Without a schedule beside it, a playlist is one itself. */
function parted(loaded: readonly Loaded[]) {
  const isPlaylist = ({ draft }: Loaded) => draft.recordings.length > 0;
  const schedules = loaded.filter((each) => !isPlaylist(each));
  return schedules.length > 0
    ? { schedules, playlists: loaded.filter(isPlaylist) }
    : { schedules: loaded, playlists: [] };
}
