import { expect, it } from 'vitest';
import type { ListRule } from '../../../data/model/reading-list.ts';
import { addedRules } from '../../../data/reading-list/added-rules.ts';
import { aList, preview } from './lists.ts';

const rule = (id: string, name: string): ListRule => ({
  id,
  name,
  states: [],
  tags: [],
  projects: [],
  events: [],
  minutes: 20,
});

it('a list by rule that is ours in all but its id is ours', () => {
  expect(addedRules([rule('list-1', 'Short')], [rule('list-9', 'Short')])).toEqual([]);
});

it('two lists that two browsers gave the same id are both kept', () => {
  const added = addedRules([rule('list-1', 'Short')], [rule('list-1', 'Team'), rule('a', 'A')]);
  expect(added).toEqual([rule('list-2', 'Team'), rule('a', 'A')]);
});

it('lists come in with a file that brings nothing else, shown first, and they alone go with its undo', async () => {
  const [list, other] = [aList(), aList()];
  await list.setListRules([rule('list-1', 'Short')]);
  await other.setListRules([rule('list-1', 'Team')]);
  const json = await other.exportList();
  expect(await preview(list, json)).toMatchObject({ rules: ['Team'], added: [] });
  expect(await list.applyList(json, [])).toMatchObject({ value: { added: 0, others: 1 } });
  expect((await list.listRules()).map(({ name }) => name)).toEqual(['Short', 'Team']);
  await list.setListRules([...(await list.listRules()), rule('mine', 'Made since')]);
  await list.undoImport();
  expect(await list.listRules()).toEqual([rule('list-1', 'Short'), rule('mine', 'Made since')]);
});

it('a file that would make too many lists is refused whole', async () => {
  const [list, other] = [aList(), aList()];
  const some = (name: string) =>
    Array.from({ length: 30 }, (_, at) => rule(`list-${at}`, name + at));
  await list.setListRules(some('a'));
  await other.setListRules(some('b'));
  expect(await list.applyList(await other.exportList(), [])).toMatchObject({ reason: 'bad-file' });
  expect(await list.listRules()).toHaveLength(30);
});
