import type { Library } from '../model/library.ts';
import type { Subscriptions } from '../model/subscription.ts';
import type { WebDesk } from '../model/web-desk.ts';
import type { Answer, Message } from './protocol.ts';

/** Takes a message to the background and brings its answer. */
export type Send = (message: unknown) => Promise<unknown>;

/** The library behind a message channel; a call that is refused or not answered rejects. */
export function remoteLibrary(send: Send): Library {
  const call = caller<Library>(send, 'library', (method, error) => `library.${method}: ${error}`);
  return {
    card: call('card'),
    talk: call('talk'),
    search: call('search'),
    projects: call('projects'),
    health: call('health'),
    readingList: call('readingList'),
    removedTalks: call('removedTalks'),
    save: call('save'),
    remove: call('remove'),
    putBack: call('putBack'),
    restore: call('restore'),
    setNote: call('setNote'),
    editSaved: call('editSaved'),
    talkByUrl: call('talkByUrl'),
    listRules: call('listRules'),
    setListRules: call('setListRules'),
    exportList: call('exportList'),
    previewList: call('previewList'),
    applyList: call('applyList'),
    undoImport: call('undoImport'),
    listPacks: call('listPacks'),
    packsChanged: call('packsChanged'),
    overview: call('overview'),
    listProjects: call('listProjects'),
    listEvents: call('listEvents'),
    listSpeakers: call('listSpeakers'),
    listTalks: call('listTalks'),
    aboutProject: call('aboutProject'),
    aboutEvent: call('aboutEvent'),
    aboutSpeaker: call('aboutSpeaker'),
  };
}

/** The subscriptions behind a message channel; a call that is refused or not answered rejects. */
export function remoteSubscriptions(send: Send): Subscriptions {
  const call = caller<Subscriptions>(
    send,
    'subscriptions',
    (method, error) => `subscriptions.${method}: ${error}`,
  );
  return {
    subscriptions: call('subscriptions'),
    subscribe: call('subscribe'),
    unsubscribe: call('unsubscribe'),
    checkNow: call('checkNow'),
  };
}

/** The desk behind a message channel; a call that is refused or not answered rejects. */
export function remoteDesk(send: Send): WebDesk {
  const call = caller<WebDesk>(send, 'desk');
  return {
    read: call('read'),
    weigh: call('weigh'),
    show: call('show'),
    cue: call('cue'),
    act: call('act'),
  };
}

type Call = (...args: never[]) => Promise<unknown>;

/** Method names are written out above: the compiler finds a missing one, and no list can go stale. */
const caller =
  <Target extends Record<keyof Target, Call>>(
    send: Send,
    to: Message['to'],
    // In pages nobody reads it, and it would weigh on each.
    say = (_method: string, error: string) => error,
  ) =>
  <M extends keyof Target & string>(method: M): Target[M] =>
    (async (...args: unknown[]) => {
      const answer = (await send({ to, method, args })) as Answer | undefined;
      if (!answer?.ok) throw new Error(say(method, answer?.error ?? 'no answer'));
      return answer.value;
    }) as unknown as Target[M];
