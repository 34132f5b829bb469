import { attachRecordings } from '../importers/attach-recordings.ts';
import { matchRecordings } from '../importers/match-recordings.ts';
import type { Pack } from '../model/pack.ts';
import type { Loaded } from './load.ts';
import { count } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** The pack with the recordings that are sure; those that a person has to decide are only told. */
export function attachPlaylists(
  pack: Pack,
  playlists: readonly Loaded[],
  terminal: Terminal,
): Pack {
  return playlists.reduce((into, { file, draft }) => {
    terminal.progress(`${file}: comparing ${draft.recordings.length} recordings`);
    const found = matchRecordings(draft.recordings, into.talks, into.event, draft.event.name);
    const { sure, proposed, unmatched } = found;
    const rest = `${proposed.length} to look at, ${unmatched.length} of no talk`;
    terminal.err(`${file}: ${count(sure.length, 'recording')} for ${pack.id}, ${rest}`);
    for (const { recording, talk, confidence } of proposed) {
      terminal.err(
        `  look: ${talk}: https://youtu.be/${recording.id} “${recording.title}” ${confidence}`,
      );
    }
    return attachRecordings(into, sure);
  }, pack);
}
