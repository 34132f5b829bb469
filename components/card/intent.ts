import type { CardSheet } from '../../data/model/card-desk.ts';
import { isOnWay, type Box, type Point } from './geometry.ts';
import type { Mark } from './mark-source.ts';
import { timing } from './timing.ts';

/**
 * How the reader came to the card; only `hover` cards follow the pointer's moves. `pin`: it stays where
 * it is until it is closed, whatever becomes of the mark.
 */
export type Way = 'hover' | 'focus' | 'tap' | 'keys' | 'jump' | 'pin';

/** Where the reader's interest is. `cued`: stepped to by the command, Enter opens the card. */
export type Phase = 'idle' | 'cued' | 'arming' | 'open' | 'leaving';

type Sample = Point & {
  readonly at: number;
  /** Pixels per ms since the sample before. */
  readonly speed: number;
  readonly fast: boolean;
  readonly mark: Mark | null;
  readonly held: boolean;
};

export type Intent = {
  readonly phase: Phase;
  /** What the interest is in; null at rest. */
  readonly mark: Mark | null;
  readonly way: Way;
  /** Where the pointer came to rest, or left the mark. */
  readonly from: Point | null;
  /** One per interaction: an answer with another one came too late. */
  readonly token: number;
  /** The one timer that counts; those before it are void. */
  readonly timer: number;
  /** Whether the card has been asked for. */
  readonly asked: boolean;
  /** What there is to show; null until it comes. */
  readonly answer: CardSheet | null;
  readonly last: Sample | null;
  readonly scrolledAt: number;
};

/** `at` is the event's own time in ms; nothing here reads a clock. */
export type IntentEvent =
  | {
      readonly kind: 'move';
      readonly at: number;
      readonly x: number;
      readonly y: number;
      readonly mark: Mark | null;
      /** Whether a rest here may open a card: the key that it takes, if any, is held. */
      readonly held: boolean;
      readonly onCard: boolean;
      readonly card: Box | null;
    }
  | { readonly kind: 'scroll'; readonly at: number }
  | { readonly kind: 'focus' | 'step' | 'tap' | 'jump'; readonly mark: Mark }
  /**
   * `typed`: a key that is not ours; `left`: focus went elsewhere; `pressed`: the page was;
   * `close`: whatever is there ends.
   */
  | { readonly kind: 'enter' | 'typed' | 'left' | 'pressed' | 'close' }
  /** The card is pinned, or let go. */
  | { readonly kind: 'way'; readonly way: 'pin' | 'hover' }
  | { readonly kind: 'due'; readonly timer: number }
  | { readonly kind: 'answer'; readonly token: number; readonly sheet: CardSheet | null };

/** The state, and for how many ms to wait, if at all, until its timer is due. */
type Step = readonly [Intent, wait?: number];

export const atRest: Intent = {
  phase: 'idle',
  mark: null,
  way: 'hover',
  from: null,
  token: 0,
  timer: 0,
  asked: false,
  answer: null,
  last: null,
  scrolledAt: -Infinity,
};

/**
 * The card's whole behaviour in time: a state and an event give the next state. Where `asked` has
 * become true, the card (or the cue) of the mark is to be asked for.
 */
export function reduce(state: Intent, event: IntentEvent, rest: number): Step {
  const { phase, way } = state;
  const isPinned = way === 'pin';
  switch (event.kind) {
    case 'move':
      return moved(state, event, rest);
    case 'scroll':
      return [{ ...(isArmed(state) ? idle(state) : state), scrolledAt: event.at }];
    case 'focus':
      return isPinned ? [state] : arm(state, event.mark, 'focus', null, rest);
    case 'step':
      return start(state, 'cued', event.mark, 'jump');
    case 'tap':
    case 'jump':
      return start(state, 'open', event.mark, event.kind);
    case 'enter':
      return phase === 'cued'
        ? start(state, 'open', state.mark!, 'keys')
        : [phase === 'open' ? { ...state, way: 'keys' } : state];
    case 'typed':
      return [phase === 'cued' || phase === 'arming' ? idle(state) : state];
    case 'left':
      return [way === 'focus' || way === 'keys' ? idle(state) : state];
    case 'pressed':
      return [isPinned ? state : idle(state)];
    case 'close':
      return [idle(state)];
    case 'way':
      return [{ ...state, way: event.way }];
    case 'due':
      return event.timer === state.timer ? due(state) : [state];
    case 'answer':
      if (event.token !== state.token) return [state];
      return [event.sheet ? { ...state, answer: event.sheet } : idle(state)];
  }
}

type Move = Extract<IntentEvent, { kind: 'move' }>;

function moved(before: Intent, event: Move, delay: number): Step {
  const { last: left } = before;
  const last = sample(left, event);
  const state = { ...before, last };
  const { phase } = state;
  if (phase === 'open' || phase === 'leaving') {
    return state.way === 'hover' ? movedWhileOpen(state, event, left) : [state];
  }
  const { mark } = event;
  if (!mark || !event.held || event.onCard) return [isArmed(state) ? idle(state) : state];
  // A page that moves under a still pointer is not a reader's move; a key is.
  const isStill = left?.x === event.x && left.y === event.y && left.held;
  const isResting =
    isArmed(state) && state.mark === mark && distance(state.from!, event) <= timing.jitter;
  if (isStill || isResting) return [state];
  const rest = delay + (last.fast ? timing.settle : 0);
  const wait = Math.max(rest, state.scrolledAt + timing.afterScroll - event.at);
  return arm(state, mark, 'hover', event, wait);
}

function movedWhileOpen(state: Intent, event: Move, left: Point | null): Step {
  const isOpen = state.phase === 'open';
  if (event.onCard || event.mark === state.mark) {
    return [isOpen ? state : { ...state, phase: 'open', timer: state.timer + 1 }];
  }
  const from = isOpen ? (left ?? event) : state.from!;
  const onWay = event.card !== null && isOnWay(from, event, event.card);
  if (event.mark && event.held && !onWay && !state.last!.fast)
    return start(state, 'open', event.mark, 'hover');
  const next: Intent = { ...state, phase: 'leaving', from };
  return isOpen || onWay ? later(next, timing.grace) : [next];
}

function arm(state: Intent, mark: Mark, way: Way, from: Point | null, rest: number): Step {
  const again = state.phase === 'arming' && state.mark === mark;
  const next: Intent = { ...(again ? state : idle(state)), phase: 'arming', mark, way, from };
  return later(next, next.asked ? rest : rest - timing.askAhead);
}

function due(state: Intent): Step {
  const { phase, last } = state;
  if (phase === 'arming') {
    return state.asked
      ? [{ ...state, phase: 'open' }]
      : later({ ...state, asked: true }, timing.askAhead);
  }
  if (phase !== 'leaving') return [state];
  // The pointer has come to rest on another mark while it was thought to be on its way.
  return last?.mark && last.held ? start(state, 'open', last.mark, 'hover') : [idle(state)];
}

const start = (state: Intent, phase: Phase, mark: Mark, way: Way): Step => [
  { ...idle(state), phase, mark, way, asked: true },
];

/** Speed is the mean of two steps: one long step alone is also a twitch of the hand. */
function sample(last: Sample | null, { x, y, at, mark, held }: Move): Sample {
  const passed = last ? at - last.at : 0;
  const speed =
    last && passed > 0 && passed <= timing.sampleGap ? distance(last, { x, y }) / passed : 0;
  return {
    x,
    y,
    at,
    mark,
    held,
    speed,
    fast: speed > 0 && (speed + last!.speed) / 2 >= timing.speedGate,
  };
}

const isArmed = ({ phase, way }: Intent) => phase === 'arming' && way === 'hover';

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Nothing is meant any more; what remains is what the pointer and the page did. */
const idle = ({ token, timer, last, scrolledAt }: Intent): Intent => ({
  ...atRest,
  token: token + 1,
  timer: timer + 1,
  last,
  scrolledAt,
});

const later = (state: Intent, ms: number): Step => [{ ...state, timer: state.timer + 1 }, ms];
