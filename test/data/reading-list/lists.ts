import * as fc from 'fast-check';
import { readingListPart } from '../../../data/library/reading-list-part.ts';
import type { TalkId } from '../../../data/model/ids.ts';
import type { KeptList, ListImport } from '../../../data/model/reading-list.ts';
import { savedStates, type SavedEdit, type SavedTalk } from '../../../data/model/saved-talk.ts';
import { aShelf, memoryList } from '../library/memory-list.ts';
import { aBundle, anEvent, aTalk } from '../samples.ts';

const video = (id: string) =>
  ({
    kind: 'video',
    url: `https://www.youtube.com/watch?v=${id}`,
    exact: true,
    note: null,
  }) as const;

/** Talks whose titles every format has to write with care. */
export const talks = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc'].map((id, at) =>
  aTalk('e', `t${at}`, {
    title: ['=SUM(1) "quoted", [brackets]', 'A & B <script> *stars*', 'Plain; with, commas'][at]!,
    links: [video(id)],
  }),
);
export const ids = talks.map(({ id }) => id);
const shelf = aShelf(aBundle('v', { events: [anEvent('e')], talks }));

let time = 1_700_000_000_000;

/** An empty list over those talks; each change takes a millisecond. */
export function aList(packs = shelf): KeptList {
  const list = memoryList();
  return readingListPart({
    list,
    lastCopy: list.all,
    shelf: async () => packs,
    now: () => (time += 1),
  });
}

/** What a file would change; throws where it is refused. */
export async function preview(list: KeptList, text: string): Promise<ListImport> {
  const answer = await list.previewList(text);
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

/** What the reader has said of each, by id. */
export const own = (rows: readonly SavedTalk[]) =>
  rows
    .map(({ id, state, reached, note, tags }) => ({ id, state, reached, note, tags }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Notes as people type them, and as they do not: no format may lose a sign. */
const line = fc.oneof(
  fc.stringMatching(/^[A-Za-z=+@'-][A-Za-z0-9 &<>"'*_#:;,\\-]{0,10}$/),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\p{Cc}/gu, '')),
);
const anEdit: fc.Arbitrary<SavedEdit> = fc.record(
  {
    state: fc.constantFrom(...savedStates),
    reached: fc.oneof(fc.nat(20_000), fc.constant(360_000)),
    note: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')),
    tags: fc.uniqueArray(fc.stringMatching(/^(state:)?[a-z;\\"]{1,6}( [a-z]{1,4})?$/), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);

/** What a reader may have done to the list, one after the other. */
export const edits = fc.array(fc.tuple(fc.constantFrom(...ids), anEdit), { maxLength: 6 });

export async function change(
  list: KeptList,
  steps: readonly (readonly [TalkId, SavedEdit])[],
): Promise<void> {
  for (const [id, edit] of steps) {
    await list.save(id);
    await list.editSaved(id, edit);
  }
}
