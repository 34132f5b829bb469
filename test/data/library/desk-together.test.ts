import { beforeEach, describe, expect, it } from 'vitest';
import { aBundle, anEvent } from '../samples.ts';
import { fixture, fixtureText } from '../importers/load.ts';
import { aDesk, done, everyRow, importFile, previewed, type Desk } from './desk.ts';

const bundle = aBundle('v1', {
  events: [anEvent('conf-2020', { name: 'Conf 2020', starts: '2020-05-01', ends: '2020-05-02' })],
});

let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(bundle);
});

describe('files that are added together', () => {
  const both = async (...contents: readonly (string | Uint8Array)[]) => {
    const previews = (await desk.read(...contents)).map(previewed);
    return { previews, change: done(await desk.apply(...previews)) };
  };
  const recorded = async () =>
    (await desk.packs.talksAt((await desk.desk.events())[0]!.id)).filter(({ links }) =>
      links.some(({ kind, exact }) => kind === 'video' && exact),
    );

  it('are a schedule and its recordings, in whichever order', async () => {
    const { previews, change } = await both(fixture('playlist.json'), fixture('sched.ics'));
    expect(previews.map(({ choice }) => choice.as)).toEqual(['recordings', 'talks']);
    expect(change).toMatchObject({ recordings: 4, packs: { length: 2 } });
    expect(await recorded()).toHaveLength(4);
    expect(await desk.desk.undo(change.undo)).toMatchObject({ ok: true });
    expect((await desk.packs.list()).filter(({ importedAt }) => importedAt !== null)).toEqual([]);
  });

  it('are an event and its update: the second is what counts, with the same ids', async () => {
    const first = fixtureText('pretalx-newer.json');
    const second = first.replace('"10:15"', '"11:15"').replace('T10:15', 'T11:15');
    await importFile(desk, first);
    const ids = (await desk.packs.talksAt((await desk.desk.events())[0]!.id)).map(({ id }) => id);
    desk = await aDesk(bundle);
    const { change } = await both(first, second);
    expect(change).toMatchObject({
      added: ids.length,
      changed: 1,
      removed: 0,
      packs: { length: 1 },
    });
    const talks = await desk.packs.talksAt((await desk.desk.events())[0]!.id);
    expect(talks.map(({ id }) => id)).toEqual(ids);
    expect(talks.find(({ title }) => /very impatient/.test(title))?.start).toBe('11:15');
  });

  it('are two playlists of one event: what the first has brought stays', async () => {
    await importFile(desk, fixture('sched.ics'));
    const playlist = JSON.parse(fixtureText('playlist.json')) as { entries: unknown[] };
    const half = (from: number, to?: number) =>
      JSON.stringify({ ...playlist, entries: playlist.entries.slice(from, to) });
    const { change } = await both(half(0, 3), half(3));
    expect(change).toMatchObject({ recordings: 4, packs: { length: 1 } });
    expect(await recorded()).toHaveLength(4);
  });

  it('leave nothing if the schedule is missing that the recordings are of', async () => {
    const [playlist, schedule] = (
      await desk.read(fixture('playlist.json'), fixture('sched.ics'))
    ).map(previewed);
    const before = await everyRow(desk.engine);
    expect(await desk.apply(playlist!)).toMatchObject({ ok: false, reason: 'no-event' });
    expect(await everyRow(desk.engine)).toBe(before);
    await desk.desk.discard(schedule!.id);
    const again = previewed(await desk.desk.look(playlist!.id, null));
    expect(again.choice.as).toBe('talks');
    expect((await desk.desk.events()).map(({ name }) => name)).toEqual(['Conf 2020']);
  });
});
