import type { Subscription } from '../model/subscription.ts';

const hour = 60 * 60 * 1000;
/** Nobody is asked more often without a click, in milliseconds. */
export const pause = 24 * hour;

/** Those whose turn it is, the one that has waited longest first. */
export const dueAt = (all: readonly Subscription[], now: number): readonly Subscription[] =>
  all
    // A clock that was put back must not silence a subscription for ever.
    .filter(({ checked }) => now - checked >= pause || checked > now + pause)
    .sort((one, other) => one.checked - other.checked);
