import * as v from 'valibot';
import type { KeptList, ListRule } from '../model/reading-list.ts';
import { savedStates, type SavedTalk } from '../model/saved-talk.ts';
import { talk, text, type Schemas } from './pieces.ts';

/** Only its id is looked at here: the reading list itself checks the whole talk before it stores it. */
const savedTalk = v.pipe(
  v.looseObject({ id: talk }),
  v.transform((saved) => saved as unknown as SavedTalk),
);

/** The reading list itself checks them before it stores them. */
const rules = v.pipe(
  v.array(v.looseObject({ id: v.string() })),
  v.maxLength(100),
  v.transform((values) => values as unknown as readonly ListRule[]),
);

const format = v.picklist(['json', 'csv', 'markdown', 'bookmarks', 'icalendar']);
const state = v.picklist(savedStates);
const edit = v.strictObject({
  state: v.exactOptional(state),
  reached: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(360_000))),
  note: v.exactOptional(text(4_000)),
  tags: v.exactOptional(v.pipe(v.array(text(200)), v.maxLength(100))),
  order: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-z]{0,199}[1-9a-z]$/))),
});

/** The arguments of each method of the reading list, as they may come in a message. */
export const listSchemas: Schemas<KeptList> = {
  readingList: v.strictTuple([]),
  removedTalks: v.strictTuple([]),
  save: v.strictTuple([talk]),
  remove: v.strictTuple([talk]),
  putBack: v.strictTuple([savedTalk]),
  restore: v.strictTuple([talk]),
  setNote: v.strictTuple([talk, text(4_000)]),
  editSaved: v.strictTuple([talk, edit]),
  talkByUrl: v.strictTuple([text(2_048)]),
  listRules: v.strictTuple([]),
  setListRules: v.strictTuple([rules]),
  exportList: v.union([v.strictTuple([]), v.strictTuple([format])]),
  previewList: v.strictTuple([v.string()]),
  applyList: v.strictTuple([v.string(), v.pipe(v.array(talk), v.maxLength(100_000))]),
  undoImport: v.strictTuple([]),
};
