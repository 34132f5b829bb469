import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packSchema } from '../../../data/catalogue/source-schema.ts';
import { packJsonSchema } from '../../../data/cli/pack-schema.ts';

const validate = new Ajv({ allErrors: true, formats: { uri: true, date: true } }).compile(
  packJsonSchema() as SchemaObject,
);
const folder = new URL('../../../data/packs/', import.meta.url);
const packs = readdirSync(folder).filter((name) => !name.startsWith('projects-'));
const packIn = (name: string): Pack => parse(readFileSync(new URL(name, folder), 'utf8')) as Pack;

type Talk = Record<string, unknown> & { links: Record<string, unknown>[] };
type Pack = Record<string, unknown> & { event: Record<string, unknown>; talks: [Talk] };

const good: Pack = {
  pack: 'example-2024',
  version: 1,
  licence: 'MIT',
  sources: [{ name: 'A schedule', url: 'https://example.org/schedule' }],
  event: {
    id: 'example-2024',
    name: 'Example 2024',
    series: 'Example',
    starts: '2024-05-01',
    ends: '2024-05-02',
    place: 'virtual',
  },
  talks: [
    {
      id: 'a-talk',
      title: 'A talk',
      day: '2024-05-01',
      start: '10:20',
      projects: { title: ['helm'] },
      links: [{ kind: 'video', url: 'https://example.org/video', confidence: 'exact' }],
    },
  ],
};

/** Each breaks the pack in one way. */
const breaches: Readonly<Record<string, (pack: Pack) => void>> = {
  'a field that is missing': (pack) => delete pack.licence,
  'a field that nobody knows': (pack) => (pack.talks[0].speaker = 'Ada'),
  'a number as text': (pack) => (pack.version = '1'),
  'half a version': (pack) => (pack.version = 1.5),
  'version nought': (pack) => (pack.version = 0),
  'an id with a capital letter': (pack) => (pack.talks[0].id = 'A-talk'),
  'an id that is too long': (pack) => (pack.pack = 'a'.repeat(65)),
  'an empty title': (pack) => (pack.talks[0].title = ''),
  'a title of blanks': (pack) => (pack.talks[0].title = '  '),
  'a title that is too long': (pack) => (pack.talks[0].title = 'a'.repeat(301)),
  'a title with tags': (pack) => (pack.talks[0].title = 'a <b>bold</b> one'),
  'a day that is no date': (pack) => (pack.event.starts = '1 May 2024'),
  'a time without minutes': (pack) => (pack.talks[0].start = '10'),
  'an hour that no day has': (pack) => (pack.talks[0].start = '24:00'),
  'a talk of eleven hours': (pack) => (pack.talks[0].minutes = 660),
  'a kind that nobody knows': (pack) => (pack.talks[0].kind = 'party'),
  'speakers in one text': (pack) => (pack.talks[0].speakers = 'Ada, Bo'),
  'an address without encryption': (pack) =>
    (pack.talks[0].links[0]!.url = 'http://example.org/video'),
  'an address that is none': (pack) => (pack.event.url = 'example.org'),
  'a link without confidence': (pack) => delete pack.talks[0].links[0]!.confidence,
  'projects in a list': (pack) => (pack.talks[0].projects = ['helm']),
  'no talks at all': (pack) => delete (pack as Partial<Pack>).talks,
};

const agreed = (pack: unknown) => {
  const ours = v.safeParse(packSchema, pack).success;
  expect({ json: validate(pack) }).toEqual({ json: ours });
  return ours;
};

describe('docs/pack.schema.json', () => {
  it('is what the schema says: else run `npm run packs -- schema > docs/pack.schema.json`', () => {
    const file = readFileSync(new URL('../../../docs/pack.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it('takes every bundled pack', () => {
    for (const name of packs)
      expect({ name, good: agreed(packIn(name)) }).toEqual({ name, good: true });
  });

  it('takes a small pack', () => {
    expect(agreed(good)).toBe(true);
  });

  it.each(Object.entries(breaches))('refuses %s, as the checks do', (_what, breach) => {
    const pack = structuredClone(good);
    breach(pack);
    expect(agreed(pack)).toBe(false);
  });
});
