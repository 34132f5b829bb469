import { expect, test } from 'vitest';
import type { Assets } from '../../../data/library/assets.ts';
import { keptLexicon } from '../../../data/library/kept-lexicon.ts';
import { compileLexicons } from '../../../data/recogniser/compile.ts';
import type { Lexicons } from '../../../data/recogniser/names.ts';
import { writeLexicons } from '../../../data/settings/lexicon-store.ts';
import type { SettingsStorage } from '../../../data/settings/settings-store.ts';
import { memoryArea } from '../memory-area.ts';
import { project } from '../recogniser/projects.ts';

const lexiconsOf = (name: string) => compileLexicons([project('one', [name])]);
const packaged = { lexicons: async () => lexiconsOf('Packaged') } as Partial<Assets> as Assets;

/** What is known after this has been kept. */
async function known(lexicons: Lexicons | null) {
  const storage = { local: memoryArea(), onChanged: { addListener() {} } } as unknown;
  if (lexicons) await writeLexicons(storage as SettingsStorage, lexicons);
  const { senses } = await keptLexicon(storage as SettingsStorage, packaged)();
  return ['packaged', 'kept'].filter((word) => senses(word).length > 0);
}

test('what is kept is opened, and before there is something what came with the extension', async () => {
  expect(await known(lexiconsOf('Kept'))).toEqual(['kept']);
  expect(await known(null)).toEqual(['packaged']);
});

test('what a version has kept that knew no cues of pages is not opened', async () => {
  const { lexicon, names } = lexiconsOf('Kept');
  const { cues: _, ...old } = lexicon;
  expect(await known({ lexicon: old as Lexicons['lexicon'], names })).toEqual(['packaged']);
});
