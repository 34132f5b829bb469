import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnPack } from '../../../data/catalogue/own-pack.ts';
import { writePack } from '../../../data/catalogue/write-pack.ts';
import { projectId } from '../../../data/model/ids.ts';
import type { Pack } from '../../../data/model/pack.ts';
import { aProject } from '../samples.ts';

const folder = new URL('../../../data/packs/', import.meta.url);
const bundled = readdirSync(folder).filter((name) => !name.startsWith('projects-'));

function packIn(text: string): Pack {
  const read = readOwnPack(text);
  if ('reason' in read) throw new Error(`${read.where}: ${read.reason}`);
  return read;
}

describe('writePack', () => {
  it.each(bundled)('%s reads back as the same pack', (name) => {
    const pack = packIn(readFileSync(new URL(name, folder), 'utf8'));
    expect(packIn(writePack(pack))).toEqual(pack);
  });

  it('keeps what looks like other things in YAML', () => {
    const pack = packIn(readFileSync(new URL(bundled[0]!, folder), 'utf8'));
    const hard = [
      'yes',
      '10:20',
      '# no comment',
      'a: b',
      '- dash',
      '"quoted"',
      "it's",
      '0x10',
      '*a',
    ];
    const talks = hard.map((title) => ({ ...pack.talks[0]!, title, speakers: [title, 'null'] }));
    const ids = talks.map((talk, index) => ({
      ...talk,
      id: `${talk.event}/t${index}` as typeof talk.id,
    }));
    expect(packIn(writePack({ ...pack, talks: ids }, ['of # two', 'lines'])).talks).toEqual(ids);
  });
});

describe('a pack with names of its own', () => {
  it('reads back too', () => {
    const pack = packIn(readFileSync(new URL(bundled[0]!, folder), 'utf8'));
    const projects = [
      aProject('plain', 'Plain'),
      aProject('full', 'Full Name', {
        spellings: [
          { text: 'Full Name', case: 'exact', prior: 'word' },
          { text: 'FN', case: 'exact', prior: 'common' },
          { text: 'Old Name', case: 'any', prior: 'word' },
        ],
        formerly: ['Old Name'],
        parent: projectId('plain'),
        homepage: 'https://full.example.org/',
        alsoAt: ['https://old.example.org/'],
        prior: 'word',
        sense: 'what it says',
        cues: { for: ['full'], against: [] },
        marked: false,
      }),
    ];
    expect(packIn(writePack({ ...pack, projects })).projects).toEqual(projects);
  });
});
