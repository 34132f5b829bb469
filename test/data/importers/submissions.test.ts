import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, skipped } from './load.ts';

describe('pretalx submissions', () => {
  it('reads a list: confirmed ones, cancelled ones marked, the rest skipped', () => {
    const draft = fixtureDraft('submissions.json');
    expect(draft.kind).toBe('submissions');
    expect(draft.talks).toMatchObject([
      {
        source: 'AAAAAA',
        title: 'Argo CD for the impatient',
        speakers: ['Ada Example'],
        start: '10:00',
        offset: '+02:00',
        minutes: 50,
        room: 'Big Hall',
        kind: 'tutorial',
        abstract: 'A good talk.',
        status: 'confirmed',
      },
      { source: 'FFFFFF', status: 'cancelled' },
      { source: 'GGGGGG', status: 'unscheduled', minutes: 30 },
    ]);
    expect(skipped(draft)).toEqual(['not-confirmed: Perhaps']);
  });

  it('finds recordings among resources and answers, and no phone number', () => {
    const draft = fixtureDraft('submissions.json');
    expect(draft.talks[0]?.links.map(({ kind, url }) => [kind, url])).toEqual([
      ['slides', 'https://talks.example.org/media/slides.pdf'],
      ['video', 'https://www.youtube.com/watch?v=jjjjjjjjjjj'],
      ['video', 'https://www.youtube.com/watch?v=iiiiiiiiiii'],
    ]);
    expect(JSON.stringify(draft)).not.toContain('0160');
  });

  it('reads a page of results that has ids only', () => {
    const draft = fixtureDraft('submissions-paged.json');
    expect(draft.talks).toMatchObject([
      {
        source: 'AAAAAA',
        speakers: [],
        room: 'Big Hall',
        start: '08:00',
        offset: 'Z',
        minutes: 50,
      },
    ]);
  });

  it('reads a single one behind a comment', () => {
    const draft = draftOf(
      '/* from the\n docs */\n{"code":"A","title":"T","state":"confirmed","speakers":[]}',
    );
    expect(draft.talks).toMatchObject([{ source: 'A', title: 'T' }]);
  });
});
