import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../data/importers/excerpt.ts';
import {
  questionsOf,
  toPack,
  type ConfirmedEvent,
  type PackResult,
} from '../../../data/importers/to-pack.ts';
import { projectId } from '../../../data/model/ids.ts';
import { draftOf, fixtureDraft, fixtureText } from './load.ts';

const camp: ConfirmedEvent = {
  id: null,
  name: 'Cloud Camp 2023',
  series: 'Cloud Camp',
  starts: '2023-09-01',
  ends: '2023-09-02',
  place: 'Nowhere',
  url: 'https://talks.example.org/cloud-camp-2023/',
  zone: null,
};
const again = ({ pack, known }: PackResult) => ({ version: pack.version, talks: known });
const ids = ({ pack }: PackResult) => pack.talks.map(({ id }) => id);

describe('toPack', () => {
  const result = toPack(fixtureDraft('pretalx-older.json'), camp);

  it('makes a pack of the model, without what is cancelled', () => {
    expect(result.pack).toMatchObject({
      id: 'cloud-camp-2023-import',
      version: 1,
      event: { id: 'cloud-camp-2023', name: 'Cloud Camp 2023', place: 'Nowhere' },
      sources: [{ name: 'Cloud Camp 2023 (pretalx-schedule)' }],
    });
    expect(ids(result)).toEqual([
      'cloud-camp-2023/argo-cd-for-the-impatient',
      'cloud-camp-2023/helm-stories-after-midnight',
    ]);
    expect(result.cancelled).toEqual(['cloud-camp-2023/flux-by-hand']);
    expect(result.pack.talks[0]).toMatchObject({
      pack: 'cloud-camp-2023-import',
      event: 'cloud-camp-2023',
      titleIs: 'official',
      day: '2023-09-01',
      start: '10:00',
      summary: 'A cluster in ten minutes. We install Argo CD with a chart.',
      links: [
        { kind: 'schedule', exact: true, note: null },
        { kind: 'video', exact: true, note: null },
        { kind: 'slides', exact: true, note: null },
        { kind: 'code', exact: false, note: 'Demo' },
      ],
    });
  });

  it('has nothing in it that the model does not know', () => {
    expect(Object.keys(result.pack.talks[0]!).toSorted()).toEqual(
      'day event id kind links minutes pack projects room speakers start summary title titleIs'.split(
        ' ',
      ),
    );
    expect(Object.keys(result.pack.event).toSorted()).toEqual(
      'ends id name place series starts url'.split(' '),
    );
  });

  it('is the same again, but for its version', () => {
    const second = toPack(fixtureDraft('pretalx-older.json'), camp, again(result));
    expect(second).toEqual({ ...result, pack: { ...result.pack, version: 2 } });
  });

  it('updates from a newer file of the same event instead of doubling', () => {
    const newer = toPack(fixtureDraft('pretalx-newer.json'), camp, again(result));
    expect(newer.pack.talks[0]).toMatchObject({
      id: 'cloud-camp-2023/argo-cd-for-the-impatient',
      title: 'Argo CD for the very impatient',
      start: '10:15',
    });
    expect(ids(newer).slice(1)).toEqual([
      'cloud-camp-2023/open-hacking',
      'cloud-camp-2023/open-hacking-2',
    ]);
    expect(newer.gone).toEqual([
      'cloud-camp-2023/helm-stories-after-midnight',
      'cloud-camp-2023/flux-by-hand',
    ]);
  });

  it.each(['pretalx.ics', 'submissions.json', 'submissions-paged.json'])(
    'updates from %s of the same event',
    (name) => {
      const other = toPack(fixtureDraft(name), camp, again(result));
      expect(ids(other)[0]).toBe('cloud-camp-2023/argo-cd-for-the-impatient');
      expect(new Set(ids(other)).size).toBe(other.pack.talks.length);
    },
  );

  it('never gives one id to two talks, and no id to a new talk that a gone one had', () => {
    const csv = `title\n${'Same\n'.repeat(3)}李雷\n***\n`;
    const first = toPack(draftOf(csv), camp);
    expect(ids(first)).toEqual(
      ['same', 'same-2', 'same-3', 'talk', 'talk-2'].map((id) => `cloud-camp-2023/${id}`),
    );
    const next = toPack(draftOf('title\nOther\nTalk\n'), camp, again(first));
    expect(ids(next)).toEqual(['cloud-camp-2023/other', 'cloud-camp-2023/talk-3']);
  });

  it('keeps the pack of our own format as it is', () => {
    const draft = fixtureDraft('pack.yaml');
    const own = toPack(draft, camp, {
      version: 2,
      talks: [{ id: ids(result)[0]!, source: null, title: '' }],
    });
    expect(own.pack).toBe(draft.pack);
    expect(own.gone).toEqual([]);
  });

  it('asks for the projects of each talk', () => {
    const linked = toPack(fixtureDraft('pretalx-older.json'), camp, undefined, ({ title }) =>
      title.startsWith('Argo') ? [{ id: projectId('argo-cd'), weight: 'title' }] : [],
    );
    expect(linked.pack.talks.map(({ projects }) => projects.length)).toEqual([1, 0]);
  });
});

describe('hours in UTC', () => {
  const draft = fixtureDraft('sched.ics');
  const at = (zone: string | null) =>
    toPack(draft, { ...camp, zone }).pack.talks.map(({ day, start }) => `${day} ${start}`);

  it('asks for the zone, and for nothing that the file says', () => {
    expect(questionsOf(draft)).toEqual(['zone']);
    expect(questionsOf(fixtureDraft('fosdem.xml'))).toEqual([]);
    expect(questionsOf(fixtureDraft('playlist.json'))).toEqual(['starts', 'ends', 'place']);
  });

  it('leaves the hour open while the zone is not known: UTC is not the hour at the venue', () => {
    expect(at(null).slice(0, 2)).toEqual(['2025-03-10 null', '2025-03-10 null']);
  });

  it('turns them into those at the venue, with their date', () => {
    expect(at('Europe/Brussels').slice(0, 2)).toEqual(['2025-03-10 10:00', '2025-03-10 10:30']);
    expect(at('Europe/Brussels').at(-1)).toBe('2025-03-12 00:30');
    expect(at('America/Los_Angeles')[0]).toBe('2025-03-10 02:00');
    expect(at('Asia/Kolkata')[0]).toBe('2025-03-10 14:30');
  });

  it('bears a zone that does not exist', () => {
    expect(at('Middle/Earth')[0]).toBe('2025-03-10 null');
  });

  it('never touches hours that are local', () => {
    const local = toPack(fixtureDraft('fosdem.xml'), { ...camp, zone: 'Asia/Tokyo' });
    expect(local.pack.talks[1]).toMatchObject({ day: '2022-02-05', start: '10:00' });
  });
});

describe('what our own format has no room for', () => {
  it('leaves the length of a whole day open', () => {
    const xml = fixtureText('wafer.xml').replace('08:30', '15:00');
    expect(toPack(draftOf(xml), camp).pack.talks[0]?.minutes).toBeNull();
  });
});

describe('excerpt', () => {
  const of = (abstract: string | null, summary: string | null = null) =>
    excerpt({ title: 'T', summary, abstract });

  it('takes whole sentences, at most 300 characters', () => {
    const sentence = `${'word '.repeat(18)}end. `;
    expect(of(sentence.repeat(9))).toBe(sentence.repeat(3).trim());
    expect(of('word '.repeat(200))?.length).toBeLessThanOrEqual(300);
    expect(of('word '.repeat(200))).toMatch(/word…$/);
  });

  it('begins with the subtitle', () => {
    expect(of('The story of a registry that grew and grew and grew.', 'For beginners')).toBe(
      'For beginners. The story of a registry that grew and grew and grew.',
    );
    expect(of(null, 'For beginners')).toBe('For beginners.');
  });

  it('passes over headings, and takes a short abstract whole', () => {
    expect(of('What you learn\n\nHow clusters are made and how they are unmade again.')).toBe(
      'How clusters are made and how they are unmade again.',
    );
    expect(of('Short.')).toBe('Short.');
    expect(of(null)).toBeNull();
  });
});
