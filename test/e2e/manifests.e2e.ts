import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames, builtExtension } from '../browsers/start.ts';

describe.each(browserNames)('the manifest for %s', (name) => {
  test('asks for storage, alarms and menus, and may ask for single sites', async () => {
    const manifest = await readManifest();
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'contextMenus']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:",
    });
  });

  // Host permissions, other optional permissions and web-accessible resources would each be one more key.
  test('has these keys and no more', async () => {
    const keys = Object.keys(await readManifest());
    expect(keys.sort()).toEqual(
      [
        'manifest_version',
        'name',
        'omnibox',
        'description',
        'version',
        'default_locale',
        'icons',
        'action',
        'background',
        'commands',
        'content_scripts',
        'content_security_policy',
        'optional_host_permissions',
        'options_ui',
        'permissions',
        name === 'chromium' ? 'minimum_chrome_version' : 'browser_specific_settings',
      ].sort(),
    );
  });

  // Later they would make the browser style every element anew; see entrypoints/marks.content.css.
  test('brings the rules of marks before a page is styled, into every page that is read', async () => {
    const [rules, script] = (await readManifest()).content_scripts as Record<string, unknown>[];
    const { js, run_at, ...places } = script!;
    expect([js, run_at]).toEqual([['content-scripts/content.js'], 'document_idle']);
    expect(rules).toEqual({
      ...places,
      css: ['content-scripts/marks.css'],
      run_at: 'document_start',
      ...(name === 'firefox' && { css_origin: 'user' }),
    });
  });

  async function readManifest(): Promise<Record<string, unknown>> {
    const text = await readFile(join(builtExtension(name), 'manifest.json'), 'utf8');
    return JSON.parse(text) as Record<string, unknown>;
  }
});
