import { minify, type MinifyOptions } from 'terser';
import { defineConfig } from 'wxt';
import { ownNames } from './.ci/own-names.ts';
import { buildPackAssets } from './data/cli/pack-assets.ts';

/**
 * Starts the script in pages directly. WXT's own start announces itself to the page and can be ended
 * by it (components/page/script-context.ts), and carries the manifest's entry into every page: 0.1 kB.
 */
const bareContentScript = {
  name: 'bare-content-script',
  transform(code: string, id: string) {
    if (id.endsWith('?bare')) return code.replace(/\bmatches:[^]*?(?=async main)/, '');
    if (!id.includes('wxt-content-script-isolated-world-entrypoint')) return undefined;
    const [script] = /(?<=from ")[^"]*content\.ts(?=")/.exec(code)!;
    const context = new URL('./components/page/script-context.ts', import.meta.url).pathname;
    return `import { signalOfScript } from ${JSON.stringify(context)};
      import script from ${JSON.stringify(`${script}?bare`)};
      export default void script.main({ signal: signalOfScript() });`;
  },
};

/**
 * In Firefox elements do not inherit how marks look: there the rule is of each. To match each takes
 * Chromium a quarter longer for a page.
 */
const marksOfEach = {
  name: 'marks-of-each',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/marks.content.css') ? code.replaceAll(':root', '') : undefined,
};

const terserOptions = {
  ecma: 2020,
  module: true,
  compress: {
    passes: 8,
    hoist_funs: true,
    inline: 1,
    unsafe: true,
    unsafe_comps: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    pure_getters: true,
  },
  mangle: { properties: { regex: new RegExp(`^(${ownNames.join('|')})$`) } },
} as const satisfies MinifyOptions;

/** Once more, with what was put around the script since: 50 bytes of the 12 kB. */
const minifyAgain = {
  name: 'minify-again',
  enforce: 'post' as const,
  async generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
    const script = bundle['content-scripts/content.js'];
    const again = { ...terserOptions, mangle: true };
    if (script?.code) script.code = (await minify(script.code, again)).code!;
  },
};

export default defineConfig({
  // Auto-imports hide dependencies from every checker, and a bare parameter called `storage` once
  // pulled 9 kB into the content script: everything is imported by path instead.
  imports: false,
  hooks: {
    'config:resolved': (wxt) => {
      wxt.config.imports.presets = [];
      wxt.config.imports.imports = [];
    },
    // Four passes over the import worker would take longer than all else in the build.
    'vite:build:extendConfig': (entrypoints, config) => {
      const everyPage = entrypoints.some(({ type }) => type === 'content-script');
      if (!everyPage && config.build) config.build.minify = true;
    },
    // Before a page is styled, where the script comes at its end; for Firefox as a sheet of the reader's,
    // which reaches into shadow roots too.
    'build:manifestGenerated': ({ config }, manifest) => {
      const [script] = manifest.content_scripts!;
      const { js: _, ...places } = script!;
      const css = ['content-scripts/marks.css'];
      const origin = config.browser === 'firefox' && { css_origin: 'user' };
      manifest.content_scripts!.unshift({ ...places, css, run_at: 'document_start', ...origin });
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await buildPackAssets()));
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // docs/PERMISSIONS.md gives the reason for each.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    // Never held: asked for, one site at a time, when a person subscribes to an address there.
    optional_host_permissions: ['https://*/*'],
    omnibox: { keyword: 'ht' },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandPreviousMark__',
      },
    },
    content_security_policy: {
      // 'self' is the package itself (the bundled packs); https: is for data/net alone, which reads
      // what a person has asked for, and nothing without that.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hallway-track@hallway-track.dev',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '131' }),
  }),
  vite: ({ browser }) => ({
    plugins: [bareContentScript, minifyAgain, browser === 'firefox' && marksOfEach],
    // 1 % lighter than the default, which counts on every page.
    build: { minify: 'terser', terserOptions, cssTarget: ['chrome131', 'firefox146'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
