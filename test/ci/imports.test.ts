import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const config = createRequire(import.meta.url)('../../.ci/imports.cjs') as {
  forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden'] & { name: string }[];
  options: ICruiseOptions;
};

/** For each rule the smallest tree that breaks it. */
const breaches: Record<string, Record<string, string>> = {
  'no-cycles': {
    'data/text/a.ts': `import type { B } from './b.ts'; export type A = B;`,
    'data/text/b.ts': `import type { A } from './a.ts'; export type B = A | 1;`,
  },
  'nothing-imports-entrypoints': {
    'components/page/a.ts': `import '../../entrypoints/content.ts';`,
    'entrypoints/content.ts': 'export {};',
  },
  'data-knows-no-ui': { 'data/search/a.ts': `import { h } from 'preact'; export { h };` },
  'model-and-text-are-leaves': {
    'data/model/a.ts': `import '../search/b.ts';`,
    'data/search/b.ts': 'export {};',
  },
  'parts-know-only-the-leaves': {
    'data/search/a.ts': `import '../store/b.ts';`,
    'data/store/b.ts': 'export {};',
  },
  'store-knows-no-later-part': {
    'data/store/a.ts': `import '../library/b.ts';`,
    'data/library/b.ts': 'export {};',
  },
  'catalogue-knows-no-library': {
    'data/catalogue/a.ts': `import '../library/b.ts';`,
    'data/library/b.ts': 'export {};',
  },
  'the-network-knows-only-the-leaves': {
    'data/net/a.ts': `import '../store/b.ts';`,
    'data/store/b.ts': 'export {};',
  },
  'subscriptions-use-ports': {
    'data/subscriptions/a.ts': `import '../store/b.ts';`,
    'data/store/b.ts': 'export {};',
  },
  'messages-see-the-model': {
    'data/messages/a.ts': `import '../store/b.ts';`,
    'data/store/b.ts': 'export {};',
  },
  'components-use-ports': {
    'components/popup/a.ts': `import '../../data/store/b.ts';`,
    'data/store/b.ts': 'export {};',
  },
  'surfaces-share-only-ui': {
    'components/card/a.ts': `import '../page/b.ts';`,
    'components/page/b.ts': 'export {};',
  },
  'one-door-to-dexie': { 'data/library/a.ts': `import 'dexie';` },
  'one-door-to-minisearch': { 'data/library/a.ts': `import 'minisearch';` },
  'few-doors-to-the-browser': { 'components/popup/a.ts': `import 'wxt/browser';` },
  'node-only-in-cli': { 'data/store/a.ts': `import 'node:fs';` },
  'content-stays-light': {
    'entrypoints/content.ts': `import '../components/page/a.ts';`,
    'components/page/a.ts': `import '../../data/text/b.ts';`,
    'data/text/b.ts': `import '../search/c.ts';`,
    'data/search/c.ts': 'export {};',
  },
};

async function violations(files: Record<string, string>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const { tsConfig: _none, ...options } = config.options;
    const { output } = await cruise(Object.keys(files), {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    });
    return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the import rules', () => {
  it('each have a breach here', () => {
    expect(config.forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(breaches).sort());
  });

  it.each(Object.entries(breaches))('%s bites', async (rule, files) => {
    expect(await violations(files)).toContain(rule);
  });

  it('let the intended directions pass', async () => {
    const files = {
      'entrypoints/background.ts': `import '../data/library/local.ts';`,
      'data/library/local.ts': `import '../store/a.ts'; import '../search/b.ts';`,
      'data/store/a.ts': `import '../model/c.ts';`,
      'data/search/b.ts': `import '../text/d.ts';`,
      'data/model/c.ts': 'export {};',
      'data/text/d.ts': 'export {};',
    };
    expect(await violations(files)).toEqual([]);
  });
});
