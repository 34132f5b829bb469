import type { Controls } from '../model/controls.ts';
import type { Library } from '../model/library.ts';
import type { Answer } from './protocol.ts';

/** Takes a message to the background and brings its answer. */
export type Send = (message: unknown) => Promise<unknown>;

/** The library behind a message channel; a call that is refused or not answered rejects. */
export function remoteLibrary(send: Send): Library {
  const call = caller<Library>(send, 'library');
  return {
    card: call('card'),
    search: call('search'),
    projects: call('projects'),
    readingList: call('readingList'),
    save: call('save'),
    remove: call('remove'),
    putBack: call('putBack'),
    setState: call('setState'),
    setNote: call('setNote'),
    exportList: call('exportList'),
    importList: call('importList'),
    health: call('health'),
  };
}

/** The controls behind a message channel; a call that is refused or not answered rejects. */
export function remoteControls(send: Send): Controls {
  const call = caller<Controls>(send, 'controls');
  return {
    openSearch: call('openSearch'),
    siteOff: call('siteOff'),
    siteOn: call('siteOn'),
  };
}

type Call = (...args: never[]) => Promise<unknown>;

/** Method names are written out above: the compiler finds a missing one, and no list can go stale. */
const caller =
  <Target extends Record<keyof Target, Call>>(send: Send, to: 'library' | 'controls') =>
  <M extends keyof Target & string>(method: M): Target[M] =>
    (async (...args: unknown[]) => {
      const answer = (await send({ to, method, args })) as Answer | undefined;
      if (!answer?.ok) throw new Error(`${to}.${method}: ${answer?.error ?? 'no answer'}`);
      return answer.value;
    }) as unknown as Target[M];
