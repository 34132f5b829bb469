import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, refusalOf, skipped } from './load.ts';

describe('a playlist of yt-dlp', () => {
  const draft = fixtureDraft('playlist.json');

  it('has recordings as they are named, each once', () => {
    expect(draft.kind).toBe('youtube-playlist');
    expect(draft.event.name).toBe('Example Con + Cloud Day Europe 2025');
    expect(draft.recordings.map(({ id, seconds }) => [id, seconds])).toEqual([
      ['kkkkkkkkkkk', 1822],
      ['nnnnnnnnnnn', 600],
      ['ooooooooooo', null],
      ['vvvvvvvvvvv', 1790],
    ]);
    expect(draft.recordings[1]?.title).toMatch(/Senior Engi\.\.\.$/);
  });

  it('has talks with title and speakers parted, half names left out, and no date', () => {
    expect(draft.talks).toMatchObject([
      {
        title: 'Harbor - The Registry That Grew',
        speakers: ['Ada Example', 'Bo Sample'],
        minutes: 30,
      },
      { title: 'Keynote: On Track with Kubernetes', speakers: ['Chidi Muster', 'Dana Prøve'] },
      { title: 'Open Kubernetes Hour', speakers: [], minutes: null },
      { title: 'Fluent Bit, Explained' },
    ]);
    expect(draft.talks.every(({ day, status }) => day === null && status === 'confirmed')).toBe(
      true,
    );
    expect(draft.times).toBe('none');
  });

  it('skips what nobody can watch', () => {
    expect(skipped(draft)).toEqual([
      'no-video: an empty entry',
      'no-video: [Private video]',
      'no-video: [Deleted video]',
      'no-video: A channel',
    ]);
    expect(draft.skipped[1]?.where).toBe('entries[2]');
  });
});

describe('other lists of videos', () => {
  it('reads a channel, whose tabs are playlists in a playlist', () => {
    const { recordings } = fixtureDraft('channel.json');
    expect(recordings.map(({ id }) => id)).toEqual(['ppppppppppp', 'qqqqqqqqqqq']);
  });

  it('reads a single video', () => {
    const video = {
      id: 'abcdefghijk',
      title: 'T',
      extractor: 'youtube',
      duration: 61,
      _type: 'video',
    };
    expect(draftOf(JSON.stringify(video)).recordings).toEqual([
      { id: 'abcdefghijk', title: 'T', seconds: 61 },
    ]);
  });

  it('reads the Atom feed', () => {
    const draft = fixtureDraft('feed.xml');
    expect(draft).toMatchObject({
      kind: 'youtube-feed',
      event: { name: 'Example Con 2025', url: 'https://www.youtube.com/playlist?list=PLexample' },
      recordings: [{ id: 'kkkkkkkkkkk', title: 'Harbor & Co - Ada Example, Acme', seconds: null }],
      talks: [
        { title: 'Harbor & Co', speakers: ['Ada Example'], abstract: 'All about registries.' },
      ],
    });
    expect(skipped(draft)).toEqual(['no-video: [Private video]']);
  });

  it('refuses the form of feeds that YouTube gave up, and feeds of others', () => {
    const old = `<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:yt='http://gdata.youtube.com/schemas/2007'><entry><id>x</id><title>T</title></entry></feed>`;
    expect(refusalOf(old)).toMatchObject({ code: 'unknown-format', where: 'line 1' });
  });
});
