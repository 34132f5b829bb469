import type { Browser, Menus } from 'webextension-polyfill';
import type { KeptList } from '../model/reading-list.ts';

type Api = {
  readonly contextMenus: Pick<Menus.Static, 'create' | 'onClicked'>;
  readonly runtime: Pick<Browser['runtime'], 'onInstalled'>;
  readonly action: Pick<Browser['action'], 'setBadgeText' | 'setTitle'>;
};

type TextKey =
  | 'extName'
  | 'listMenuSave'
  | 'listMenuSaved'
  | 'listMenuKnown'
  | 'listMenuUnknown'
  | 'listMenuFailed';

type Parts = {
  readonly api: Api;
  readonly library: Pick<KeptList, 'talkByUrl' | 'save'>;
  readonly t: (key: TextKey, ...words: string[]) => string;
};

const menu = 'save-link';
/** So long (milliseconds) the button tells what came of it. */
const told = 6_000;

/** Where talks have pages; on other links the entry would only be in the way. */
const pages = [
  '*://*.youtube.com/*',
  '*://*.youtube-nocookie.com/*',
  '*://youtu.be/*',
  '*://*.sched.com/*',
  '*://*.sched.org/*',
  '*://sched.co/*',
  '*://*/*/talk/*',
];

/** Saves the talk that a link is of, from the menu of the link. */
export function saveLinkEntry({ api, library, t }: Parts): void {
  const { contextMenus, runtime, action } = api;
  runtime.onInstalled.addListener(() => {
    contextMenus.create({
      id: menu,
      contexts: ['link'],
      title: t('listMenuSave'),
      targetUrlPatterns: pages,
    });
  });

  const tell = async (sign: string, title: string) => {
    await Promise.all([action.setBadgeText({ text: sign }), action.setTitle({ title })]);
    setTimeout(() => {
      void action.setBadgeText({ text: '' });
      void action.setTitle({ title: t('extName') });
    }, told);
  };
  const save = async (url: string) => {
    const row = await library.talkByUrl(url);
    if (row === null) return tell('?', t('listMenuUnknown'));
    if (row.saved) return tell('✓', t('listMenuKnown', row.talk.title));
    const stored = await library.save(row.talk.id);
    return stored.ok
      ? tell('✓', t('listMenuSaved', row.talk.title))
      : tell('!', t('listMenuFailed'));
  };
  contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId !== menu || linkUrl === undefined) return;
    save(linkUrl).catch(() => tell('!', t('listMenuFailed')));
  });
}
