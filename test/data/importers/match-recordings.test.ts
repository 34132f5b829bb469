import { describe, expect, it } from 'vitest';
import { attachRecordings } from '../../../data/importers/attach-recordings.ts';
import type { Recording } from '../../../data/importers/draft.ts';
import { matchRecordings, type RecordedTalk } from '../../../data/importers/match-recordings.ts';
import { toPack } from '../../../data/importers/to-pack.ts';
import { fixtureDraft } from './load.ts';

const talks: readonly RecordedTalk<string>[] = [
  talk('registry', 'The Registry That Grew Until Nobody Could Pull', ['Ada Example', 'Bo Sample']),
  talk('keynote', 'Keynote: Welcome + Opening Remarks', ['Priya Prøve']),
  talk('storage', 'Kubernetes SIG Storage: Intro & Deep Dive', ['Xin Yang', 'Jan Specimen']),
  talk(
    'long',
    'Choosing a Policy Engine When Every Team Wants Another One and the Auditors Want All of Them',
    ['Chidi Muster'],
  ),
  talk('panel', 'How Platforms Can Save Junior Engineers', []),
  talk('li', 'Kueue for Batch at Night', ['Wei Li']),
  talk('again-1', 'Scheduling GPUs for Everybody', ['Emre Tester']),
  talk('again-2', 'Scheduling GPUs for Everybody', ['Emre Tester']),
];
const event = { name: 'Example Con Europe 2024', starts: '2024-03-19' };

function talk(id: string, title: string, speakers: string[], minutes = 30): RecordedTalk<string> {
  return { id, title, speakers, minutes };
}

let count = 0;
const video = (title: string, seconds: number | null = 1800): Recording => ({
  id: String(count++).padStart(11, 'v'),
  title,
  seconds,
});

/** `sure registry`, `proposed panel`, or why there is none. */
function verdict(title: string, seconds?: number | null, playlist: string | null = null): string {
  const { sure, proposed, unmatched } = matchRecordings(
    [video(title, seconds)],
    talks,
    event,
    playlist,
  );
  if (sure[0]) return `sure ${sure[0].talk}`;
  return proposed[0] ? `proposed ${proposed[0].talk}` : unmatched[0]!.why;
}

describe('matchRecordings', () => {
  it.each([
    [
      'The Registry That Grew Until Nobody Could Pull - Ada Example, Acme & Bo Sample, Globex',
      'sure registry',
    ],
    ['The Registry That Grew Until Nobody Could Pull - Ada Example', 'sure registry'],
    [
      'THE REGISTRY THAT GREW until nobody could pull | Bo Sample | Example Con 2024',
      'sure registry',
    ],
    ['Ada Example - The Registry That Grew Until Nobody Could Pull', 'sure registry'],
    [
      'Choosing a Policy Engine When Every Team Wants Another One and the Auditors Want All of... - Chidi Muster',
      'sure long',
    ],
    ['Kueue for Batch at Night - Wei Li, Acme', 'sure li'],
  ])('is sure by title and surname: %s', (title, expected) => {
    expect(verdict(title)).toBe(expected);
  });

  it('proposes a unique title that was cut off before its speakers', () => {
    expect(
      verdict(
        'Choosing a Policy Engine When Every Team Wants Another One and the Auditors Want ...',
      ),
    ).toBe('proposed long');
  });

  it('proposes a unique title without names, and is sure if the playlist says the event', () => {
    expect(verdict('How Platforms Can Save Junior Engineers')).toBe('proposed panel');
    expect(
      verdict('How Platforms Can Save Junior Engineers', 1800, 'Example Con Europe 2024'),
    ).toBe('sure panel');
  });

  it.each([
    [
      'Keynote: Welcome + Opening Remarks - Someone Else, Acme & Another Person, Acme',
      'other-speakers',
    ],
    ['The Registry That Grew Until Nobody Could Pull - Fatou Ejemplo, Acme', 'other-speakers'],
    ['Keynote: Welcome + Opening Remarks', 'title-only'],
    ['Kubernetes SIG Storage: Intro & Deep Dive', 'title-only'],
    ['Something about Ada Example and nothing else at all', 'no-such-title'],
    ['A Talk That Nobody Gave - Nobody Known, Acme', 'no-such-title'],
  ])('has no match by a title alone: %s', (title, why) => {
    expect(verdict(title)).toBe(why);
  });

  it('refuses the same talk of another year or region, though the speakers are the same', () => {
    const title =
      'Kubernetes SIG Storage: Intro & Deep Dive - Xin Yang, Acme & Jan Specimen, Globex';
    expect(verdict(title, 1800, 'Example Con Europe 2024')).toBe('sure storage');
    expect(verdict(title, 1800, 'Example Con Europe 2023')).toBe('other-event');
    expect(verdict(title, 1800, 'Example Con North America 2024')).toBe('other-event');
    expect(verdict(`${title} (2022)`)).toBe('other-event');
  });

  it('needs both names where the surname is short', () => {
    expect(verdict('Kueue for Batch at Night with Li and friends')).not.toMatch(/^sure/);
  });

  it('lets the person decide where the length does not fit', () => {
    const title = 'The Registry That Grew Until Nobody Could Pull - Ada Example, Acme';
    expect(verdict(title, 45)).toBe('proposed registry');
    expect(verdict(title, 28_800)).toBe('proposed registry');
    expect(verdict(title, null)).toBe('sure registry');
  });

  it('lets the person decide between two that fit alike', () => {
    expect(verdict('Scheduling GPUs for Everybody - Emre Tester, Acme')).toMatch(
      /^proposed again-/,
    );
  });

  it('gives each talk and each recording once, the best first', () => {
    const title = 'The Registry That Grew Until Nobody Could Pull';
    const both = [video(`${title} - Ada Example`), video(`${title} - Ada Example & Bo Sample`)];
    const { sure, unmatched } = matchRecordings(both, talks, event, null);
    expect(sure).toMatchObject([{ recording: both[1], talk: 'registry', by: 'speaker' }]);
    expect(unmatched).toEqual([{ recording: both[0], why: 'taken' }]);
  });

  it('keeps a confidence between 0 and 1', () => {
    const [match] = matchRecordings(
      [video('The Registry That Grew Until Nobody Could Pull - Ada Example & Bo Sample')],
      talks,
      event,
      'Example Con Europe 2024',
    ).sure;
    expect(match?.confidence).toBeGreaterThan(0.9);
    expect(match?.confidence).toBeLessThanOrEqual(1);
  });

  it('bears empty lists and empty titles', () => {
    expect(matchRecordings([], talks, event, null)).toEqual({
      sure: [],
      proposed: [],
      unmatched: [],
    });
    expect(matchRecordings([video('')], [], event, null).unmatched).toHaveLength(1);
  });

  it('is quick for 1,000 videos and 20,000 talks', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      talk(`t${at}`, `How team ${at % 977} learned to run cluster ${at}`, [`Person Name${at}`]),
    );
    const videos = many
      .slice(0, 1000)
      .map(({ title, speakers }) => video(`${title} - ${speakers[0]}, Acme`));
    const from = performance.now();
    const { sure } = matchRecordings(videos, many, event, null);
    expect(sure.length).toBeGreaterThan(990);
    expect(performance.now() - from).toBeLessThan(8000);
  });
});

describe('a playlist imported after its schedule', () => {
  it('puts recordings into the pack, none of them twice', () => {
    const schedule = fixtureDraft('sched.ics');
    const playlist = fixtureDraft('playlist.json');
    const { pack } = toPack(schedule, {
      id: null,
      name: schedule.event.name!,
      series: schedule.event.series!,
      starts: schedule.event.starts!,
      ends: schedule.event.ends!,
      place: schedule.event.place!,
      url: null,
      zone: null,
    });
    const matches = matchRecordings(
      playlist.recordings,
      pack.talks,
      pack.event,
      playlist.event.name,
    );
    expect(matches.sure.map(({ talk: id }) => id.replace(/^.*\//, ''))).toEqual([
      'harbor-the-registry-that-grew',
      'keynote-on-track-with-kubernetes',
      'fluent-bit-explained',
      'open-kubernetes-hour',
    ]);
    const once = attachRecordings(pack, matches.sure);
    expect(attachRecordings(once, matches.sure)).toEqual(once);
    const recorded = once.talks.filter(({ links }) =>
      links.some(({ kind, exact }) => kind === 'video' && exact),
    );
    expect(recorded).toHaveLength(4);
  });
});
