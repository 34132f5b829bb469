/**
 * Who may import whom (docs/ARCHITECTURE.md has the same table in words). test/ci/imports.test.ts
 * breaks each rule once, because a rule that matches nothing looks just like one that is kept.
 */
const npm = (name) => `(^|/)${name}(/|$)`;
const browserApi = `${npm('webextension-polyfill')}|(^|/)wxt/browser|^wxt/dist/browser`;

/** Rule: nothing under `from` may import anything that matches `to`. */
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    forbid('nothing-imports-entrypoints', { pathNot: '^entrypoints/' }, { path: '^entrypoints/' }),
    forbid('data-knows-no-ui', { path: '^data/' }, { path: `^components/|${npm('preact')}` }),
    forbid(
      'model-and-text-are-leaves',
      { path: '^data/(model|text)/' },
      { path: '^(data|components)/', pathNot: '^data/(model|text)/' },
    ),
    forbid(
      'parts-know-only-the-leaves',
      { path: '^data/(recogniser|search|settings|reading-list)/' },
      {
        path: '^data/(recogniser|search|store|settings|reading-list|catalogue|library|messages|cli)/',
        pathNot: ['^data/$1/', '^data/recogniser/names\\.ts$'],
      },
    ),
    forbid(
      'store-knows-no-later-part',
      { path: '^data/store/' },
      { path: '^data/(recogniser|search|catalogue|library|messages|cli)/' },
    ),
    forbid(
      'catalogue-knows-no-library',
      { path: '^data/catalogue/' },
      { path: '^data/(library|messages|store|cli)/' },
    ),
    forbid(
      'the-network-knows-only-the-leaves',
      { path: '^data/net/' },
      { path: '^data/', pathNot: '^data/(net|model|text)/' },
    ),
    forbid(
      'subscriptions-use-ports',
      { path: '^data/subscriptions/' },
      { path: '^data/', pathNot: '^data/(subscriptions|net|model|text)/' },
    ),
    forbid(
      'messages-see-the-model',
      { path: '^data/messages/' },
      { path: '^data/', pathNot: '^data/(messages|model|settings)/' },
    ),
    forbid(
      'components-use-ports',
      { path: '^components/' },
      {
        path: '^data/',
        pathNot:
          '^data/(model|text|recogniser|settings)/|^data/messages/(extension-api|page-protocol)\\.ts$',
      },
    ),
    forbid(
      'surfaces-share-only-ui',
      { path: '^components/([^/]+)/' },
      { path: '^components/', pathNot: '^components/($1|ui|dom)/' },
    ),
    forbid('one-door-to-dexie', { pathNot: '^(data/store|test)/' }, { path: npm('dexie') }),
    forbid(
      'one-door-to-minisearch',
      { pathNot: '^(data/search|test)/' },
      { path: npm('minisearch') },
    ),
    forbid(
      'few-doors-to-the-browser',
      { pathNot: '^(data/(messages|settings)|entrypoints|test)/' },
      { path: browserApi, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'node-only-in-cli',
      { pathNot: '^(data/cli|test|\\.ci)/|^wxt\\.config' },
      { dependencyTypes: ['core'] },
    ),
    {
      name: 'content-stays-light',
      comment: 'Whatever the content script reaches is shipped to every page.',
      severity: 'error',
      from: { path: '^entrypoints/content' },
      to: {
        path: `^data/(store|search|catalogue|importers|library|reading-list|cli|net|subscriptions)/|^data/recogniser/compile|^data/messages/serve|${npm('dexie')}|${npm('minisearch')}|${npm('valibot')}|${npm('yaml')}`,
        reachable: true,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|json|html)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
