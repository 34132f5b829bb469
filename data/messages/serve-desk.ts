import type { ImportProgress, PackDesk } from '../model/pack-import.ts';
import { withProgress, type DeskAnswer, type DeskCall } from './desk-channel.ts';

/** Answers the calls that come to the worker. They come from our own page and are not checked. */
export function serveDesk(
  desk: PackDesk,
  post: (answer: DeskAnswer) => void,
): (call: DeskCall) => Promise<void> {
  return async ({ call, method, args }) => {
    const progress = (step: ImportProgress) => post({ call, progress: step });
    const run = desk[method] as (...all: unknown[]) => Promise<unknown>;
    try {
      const value = await run(...args, ...(withProgress.has(method) ? [progress] : []));
      post({ call, value });
    } catch (error) {
      post({ call, error: String(error) });
    }
  };
}
