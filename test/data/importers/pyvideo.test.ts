import { describe, expect, it } from 'vitest';
import { fixtureDraft } from './load.ts';

describe('pyvideo', () => {
  it('reads one video', () => {
    const draft = fixtureDraft('pyvideo.json');
    expect(draft.kind).toBe('pyvideo');
    expect(draft.talks).toEqual([
      {
        where: 'the top',
        source: 'rrrrrrrrrrr',
        title: 'Metrics!',
        speakers: ['Ada Example'],
        day: '2016-07-22',
        conferenceDay: '2016-07-22',
        start: null,
        offset: null,
        zone: null,
        minutes: 41,
        room: null,
        kind: 'talk',
        language: 'en',
        summary: 'Metrics for everybody',
        abstract: 'Ada Example - Metrics!\n[ExampleCon 2016]\n\n1. explain why\n2. show how',
        links: [
          {
            kind: 'video',
            url: 'https://www.youtube.com/watch?v=rrrrrrrrrrr',
            confidence: 'exact',
            note: null,
          },
          {
            kind: 'slides',
            url: 'https://slides.example.org/metrics',
            confidence: 'exact',
            note: null,
          },
          {
            kind: 'article',
            url: 'https://2016.example.org/talks/metrics',
            confidence: 'related',
            note: '2016.example.org',
          },
        ],
        status: 'confirmed',
      },
    ]);
  });

  it('reads a list, and takes the hour of an upload for no hour of a talk', () => {
    const draft = fixtureDraft('pyvideo-list.json');
    expect(draft.talks).toMatchObject([
      { source: 'rrrrrrrrrrr', day: '2016-07-22', start: null, language: 'de' },
      { source: 'traces', day: null, speakers: [] },
    ]);
  });
});
