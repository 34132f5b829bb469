import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, refusalOf, skipped, talkOf, titles } from './load.ts';

describe('Sessionize, "All"', () => {
  const draft = fixtureDraft('sessionize-all.json');

  it('finds speakers, rooms, formats and languages by id', () => {
    expect(talkOf(draft, 'Kyverno in Anger')).toMatchObject({
      source: '1',
      speakers: ['Ada Example', 'Bo Sample'],
      room: 'Saal 5',
      kind: 'tutorial',
      language: 'de',
      day: '2024-04-20',
      start: '09:10',
      offset: null,
      minutes: 45,
      abstract: 'Policies.\n\nMore policies.',
    });
  });

  it('finds the recording in the answer to a question', () => {
    expect(talkOf(draft, 'Kyverno in Anger').links).toEqual([
      link('eeeeeeeeeee', null),
      link('fffffffffff', 'A video of a previous talk'),
    ]);
    expect(talkOf(draft, 'Lunch and Learn: Dapr').links).toEqual([link('ggggggggggg', null)]);
    expect(talkOf(draft, 'KEDA, live').links).toEqual([link('hhhhhhhhhhh', 'stream of the room')]);
  });

  it('counts the length over midnight', () => {
    expect(talkOf(draft, 'KEDA, live')).toMatchObject({ minutes: 45, room: 'Saal 6' });
  });

  it('skips service sessions and what was not accepted', () => {
    expect(skipped(draft)).toEqual(['service: Doors', 'not-confirmed: Not this year']);
  });
});

const link = (id: string, note: string | null) => ({
  kind: 'video',
  url: `https://www.youtube.com/watch?v=${id}`,
  confidence: note === null ? 'exact' : 'related',
  note,
});

describe('Sessionize, other forms', () => {
  it('reads groups, with all inside and times in UTC', () => {
    const draft = fixtureDraft('sessionize-grouped.json');
    expect(draft.times).toBe('utc');
    expect(draft.talks).toMatchObject([
      {
        source: '1',
        speakers: ['Ada Example'],
        room: 'Saal 5',
        kind: 'lightning',
        start: '07:10',
        offset: 'Z',
      },
    ]);
    expect(draft.talks[0]?.links).toEqual([link('eeeeeeeeeee', null)]);
  });

  it('reads the grid, a plenum session once, with offsets', () => {
    const draft = fixtureDraft('sessionize-grid.json');
    expect(titles(draft)).toEqual(['Plenum', 'Etcd at the Edge']);
    expect(draft.talks[0]).toMatchObject({ start: '09:00', offset: '+02:00' });
  });

  it('reads a schedule without times as unscheduled', () => {
    const session = { id: '1', title: 'T', startsAt: null, endsAt: null, speakers: [] };
    const draft = draftOf(JSON.stringify({ sessions: [session], speakers: [] }));
    expect(draft).toMatchObject({ times: 'none', talks: [{ status: 'unscheduled' }] });
  });

  it('refuses the empty shell and the list of speakers', () => {
    const shell = { sessions: [], speakers: [], questions: [], categories: [], rooms: [] };
    expect(refusalOf(JSON.stringify(shell)).code).toBe('nothing-inside');
    const speakers = [{ id: 's', fullName: 'Ada', sessions: [{ id: 1, name: 'T' }] }];
    expect(refusalOf(JSON.stringify(speakers)).reason).toContain('"All"');
  });
});
