import type { OnProgress, PackDesk } from '../model/pack-import.ts';
import { withProgress, type DeskAnswer, type DeskWorker, type StartDesk } from './desk-channel.ts';

/** The job was given up by the person. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export type RemoteDesk = PackDesk & {
  /**
   * Ends the worker at once, whatever it does: what it had read is forgotten, what it had not
   * switched over is not stored. Calls under way reject with `Cancelled`.
   */
  cancel(): void;
};

type Waiting = {
  readonly settle: (answer: Exclude<DeskAnswer, { progress: unknown }>) => void;
  readonly fail: (error: Error) => void;
  readonly progress: OnProgress;
};

/** The desk of a worker, which is started at the first call. */
export function remoteDesk(start: StartDesk): RemoteDesk {
  let worker: DeskWorker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const end = (error: Error) => {
    worker?.end();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { fail } of left) fail(error);
  };
  const answered = (answer: DeskAnswer) => {
    const call = waiting.get(answer.call);
    if (!call) return;
    if ('progress' in answer) return call.progress(answer.progress);
    waiting.delete(answer.call);
    call.settle(answer);
  };
  const failed = (message: string) => end(new Error(message || 'the worker failed'));
  const started = () => (worker ??= start(answered, failed));
  const call =
    (method: keyof PackDesk) =>
    (...all: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const args = withProgress.has(method) ? all.slice(0, -1) : all;
        const progress = (withProgress.has(method) ? all.at(-1) : () => {}) as OnProgress;
        count += 1;
        waiting.set(count, {
          settle: (answer) =>
            'error' in answer ? reject(new Error(answer.error)) : resolve(answer.value),
          fail: reject,
          progress,
        });
        started().send({ call: count, method, args });
      });

  const methods: Record<keyof PackDesk, unknown> = {
    read: call('read'),
    look: call('look'),
    discard: call('discard'),
    apply: call('apply'),
    remove: call('remove'),
    switchNames: call('switchNames'),
    undo: call('undo'),
    events: call('events'),
  };
  return { ...(methods as PackDesk), cancel: () => end(new Cancelled('cancelled')) };
}
