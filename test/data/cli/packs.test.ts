import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnPack } from '../../../data/catalogue/own-pack.ts';
import { runPacks } from '../../../data/cli/run-packs.ts';

const schedule = (name: string) => `test/fixtures/schedules/${name}`;
const camp = ['import', schedule('pretalx-newer.json'), '--place', 'Zurich'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command as `npm run packs --` does, and answers all that it says. */
async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const progress: string[] = [];
  const code = await runPacks(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: (text) => progress.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n'), progress };
}

const kept = () => join(folder, 'cloud-camp-2023-import.yaml');

describe('packs import', () => {
  it('writes a pack that reads back, with projects, and without the words of the speakers', async () => {
    const { code, err } = await run(...camp, '--out', folder);
    expect(code).toBe(0);
    expect(err).toContain('3 talks, 1 with a recording, 1 with projects (1 project)');
    const pack = readOwnPack(readFileSync(kept(), 'utf8'));
    if ('reason' in pack) throw new Error(pack.reason);
    expect(pack.talks.map(({ id, start, room }) => ({ id, start, room }))).toEqual([
      {
        id: 'cloud-camp-2023/argo-cd-for-the-very-impatient',
        start: '10:15',
        room: 'Kleiner Saal',
      },
      { id: 'cloud-camp-2023/open-hacking', start: '12:00', room: 'Kleiner Saal' },
      { id: 'cloud-camp-2023/open-hacking-2', start: '16:00', room: 'Kleiner Saal' },
    ]);
    expect(pack.talks[0]!.projects).toEqual([{ id: 'argo-cd', weight: 'title' }]);
    expect(pack.talks.every(({ summary }) => summary === null)).toBe(true);
    expect((await run('check', folder)).code).toBe(0);
  });

  it('keeps excerpts of the abstracts when it is told to', async () => {
    const { out } = await run(...camp, '--summaries');
    expect(out).toMatch(/^ {4}summary: \S/m);
  });

  it('never writes over a file unless it is told to, and then keeps ids and counts versions', async () => {
    await run(...camp, '--out', folder);
    const first = readFileSync(kept(), 'utf8').replace('Open hacking', 'Open tinkering');
    writeFileSync(kept(), first);
    const refused = await run(...camp, '--out', folder);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`${kept()}: is there already`);
    expect(readFileSync(kept(), 'utf8')).toBe(first);
    expect((await run(...camp, '--out', folder, '--force')).code).toBe(0);
    expect(readFileSync(kept(), 'utf8')).toMatch(/^version: 2$/m);
    expect((await run('check', folder)).code).toBe(0);
    const again = await run(...camp, '--out', folder);
    expect(again.err).toContain('nothing has changed');
    expect(readdirSync(folder)).toEqual(['cloud-camp-2023-import.yaml']);
  });

  it('lends the recordings of a playlist to the talks of a schedule', async () => {
    const sched = [schedule('sched.ics'), '--place', 'Here', '--zone', 'Europe/Berlin'];
    const { code, err, out } = await run('import', ...sched, schedule('playlist.json'));
    expect(code).toBe(0);
    expect(err).toMatch(/playlist\.json: [1-4] recordings? for example-con/);
    expect(out).toContain('https://www.youtube.com/watch?v=');
  });

  it('asks for what a file does not say, and says how to answer', async () => {
    const { code, err } = await run('import', schedule('sessionize-all.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/sessionize-all\.json: does not say what the event is called: add --name/);
    expect(err).toMatch(/does not say where the event is: add --place/);
  });

  it('lists what is left out, with line and reason', async () => {
    const { err } = await run('import', schedule('sched.ics'), '--place', 'Here', '--skipped');
    expect(err).toContain(
      'sched.ics: line 44: “Coffee Break ☕” is left out: a break or a service',
    );
    expect(err).toContain('has its hours in UTC only');
  });

  it('refuses what it cannot read, with file and place, and writes nothing at all', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"schedule":\n {"conference": [}');
    const { code, err } = await run(...camp, bad, join(folder, 'none.ics'), '--out', folder);
    expect(code).toBe(1);
    expect(err).toContain(`${bad}: line 2`);
    expect(err).toContain('none.ics: there is no such file');
    expect(readdirSync(folder)).toEqual(['bad.json']);
  });

  it('tells how far it is', async () => {
    const { progress } = await run(...camp);
    expect(progress).toContain('1 of 1: reading test/fixtures/schedules/pretalx-newer.json');
    expect(progress.at(-1)).toMatch(/looking for projects, 3 of 3 talks/);
  });
});

describe('packs check', () => {
  it('finds the bundled ones good', async () => {
    expect(await run('check')).toMatchObject({ code: 0, out: expect.stringMatching(/: good$/) });
  });

  it('says file, line and reason of what is wrong in a folder of your own', async () => {
    await run(...camp, '--out', folder);
    const text = readFileSync(kept(), 'utf8').replace("'12:00'", "'25:00'");
    writeFileSync(kept(), text);
    const line = text.split('\n').findIndex((each) => each.includes('25:00')) + 1;
    const { code, err } = await run('check', folder);
    expect(code).toBe(1);
    expect(err).toBe(
      `${kept()}:${line} talks.1.start: must be a quoted time such as "10:20"\n1 problem`,
    );
  });

  it('lets a pack of your own bring project names, and talks refer to them', async () => {
    await run(...camp, '--out', folder);
    const own =
      'projects:\n  - { id: mine, name: Mine, description: A tool., maturity: other, prior: coined }\n';
    const text = readFileSync(kept(), 'utf8').replace('[argo-cd]', '[argo-cd, mine]') + own;
    writeFileSync(kept(), text);
    expect(await run('check', folder)).toMatchObject({ code: 0, err: '' });
    writeFileSync(kept(), text.replace('id: mine', 'id: other'));
    expect((await run('check', folder)).err).toContain('unknown project "mine"');
  });

  it('can be given one of the bundled files', async () => {
    expect((await run('check', 'data/packs/projects-other.yaml')).code).toBe(0);
  });
});

describe('packs build', () => {
  it('writes bundle, lexicon and index', async () => {
    const packs = join(folder, 'packs');
    await run(...camp, '--out', packs);
    const out = join(folder, 'built');
    expect((await run('build', packs, '--out', out)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['bundle.json', 'index.json', 'lexicon.json']);
    const bundle = JSON.parse(readFileSync(join(out, 'bundle.json'), 'utf8')) as {
      talks: unknown[];
    };
    expect(bundle.talks).toHaveLength(3);
  });
});

describe('packs diff', () => {
  it('is quiet about an import of the same schedule', async () => {
    await run(...camp, '--out', folder);
    const same = await run('diff', kept(), schedule('pretalx-newer.json'));
    expect(same).toMatchObject({ code: 0, out: '', err: '0 added, 0 changed, 0 removed' });
  });

  it('shows what was added, changed and removed', async () => {
    await run(...camp, '--out', folder);
    const text = readFileSync(kept(), 'utf8');
    const changed = text
      .replace("'12:00'", "'13:00'")
      .replace('id: open-hacking-2\n    title: Open hacking', 'id: new\n    title: A new one');
    const newer = join(folder, 'newer.yaml');
    writeFileSync(newer, changed);
    const { code, out } = await run('diff', kept(), newer);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '+ cloud-camp-2023/new: A new one',
      '~ cloud-camp-2023/open-hacking: Open hacking',
      '    start: 12:00 → 13:00',
      '- cloud-camp-2023/open-hacking-2: Open hacking',
    ]);
  });
});

describe('packs stats', () => {
  it('counts talks, recordings, projects and what is skipped', async () => {
    const { code, out } = await run('stats', schedule('sched.ics'), schedule('playlist.json'));
    expect(code).toBe(0);
    expect(out).toContain('8 talks, 0 with a recording');
    expect(out).toContain('5 skipped (service 3, sponsor 1, other-event 1)');
    expect(out).toContain('4 recordings for the talks of a schedule');
  });

  it('counts the bundled packs', async () => {
    expect((await run('stats')).out).toMatch(/^kcd-zurich-2023: 16 talks[^]*\d+ packs: \d+ talks/);
  });
});

describe('packs', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('import') });
    expect((await run('import', '--help')).code).toBe(0);
    expect((await run()).code).toBe(2);
  });

  it.each([
    [['bogus'], 'there is no command "bogus"'],
    [['toString'], 'there is no command "toString"'],
    [['import'], 'import needs a file'],
    [['import', 'a', '--nonsense'], "Unknown option '--nonsense'"],
    [['check', '--out', 'x'], '--out is no option of this command'],
    [['diff', 'a'], 'diff needs two files'],
    [['build'], 'build needs --out'],
  ])('%j is a wrong use', async (args, reason) => {
    const { code, err } = await run(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(reason) });
  });

  it('answers the shell with its exit code', { timeout: 60_000 }, () => {
    const jiti = 'node_modules/jiti/lib/jiti-cli.mjs';
    const command = [jiti, 'data/cli/packs.ts', 'import', 'nothing.ics'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('nothing.ics: there is no such file');
  });
});
