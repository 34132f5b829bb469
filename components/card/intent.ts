import type { CardSheet } from '../../data/model/card-desk.ts';
import { isOnWay, type Box, type Point } from './geometry.ts';
import type { Mark } from './mark-source.ts';
import { timing } from './timing.ts';

/** How the reader came to the card; only `hover` cards follow the pointer's moves. */
export type Way = 'hover' | 'focus' | 'tap' | 'keys' | 'jump';

/** Where the reader's interest is. `cued`: stepped to by the command, Enter opens the card. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'cued'; readonly mark: Mark }
  | {
      readonly kind: 'arming';
      readonly mark: Mark;
      readonly way: 'hover' | 'focus';
      readonly from: Point | null;
      readonly asked: boolean;
    }
  | { readonly kind: 'open'; readonly mark: Mark; readonly way: Way }
  | { readonly kind: 'leaving'; readonly mark: Mark; readonly way: Way; readonly from: Point };

type Sample = Point & {
  readonly at: number;
  /** Pixels per ms since the sample before. */
  readonly speed: number;
  readonly fast: boolean;
  readonly mark: Mark | null;
};

export type Intent = {
  readonly phase: Phase;
  /** One per interaction: an answer with another one came too late. */
  readonly token: number;
  /** The one timer that counts; those before it are void. */
  readonly timer: number;
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
      readonly onCard: boolean;
      readonly card: Box | null;
    }
  | { readonly kind: 'scroll'; readonly at: number }
  | { readonly kind: 'focus'; readonly at: number; readonly mark: Mark }
  | { readonly kind: 'step' | 'tap' | 'jump'; readonly mark: Mark }
  /** `typed`: a key that is not ours; `left`: focus went elsewhere; `close`: whatever is there ends. */
  | { readonly kind: 'enter' | 'typed' | 'left' | 'close' }
  | { readonly kind: 'due'; readonly timer: number }
  | { readonly kind: 'answer'; readonly token: number; readonly sheet: CardSheet | null };

export type Effect =
  | { readonly kind: 'wait'; readonly ms: number; readonly timer: number }
  | { readonly kind: 'ask' | 'cue'; readonly mark: Mark; readonly token: number };

type Step = readonly [Intent, readonly Effect[]];

export const atRest: Intent = {
  phase: { kind: 'idle' },
  token: 0,
  timer: 0,
  answer: null,
  last: null,
  scrolledAt: -Infinity,
};

/** The card's whole behaviour in time: a state and an event give the next state and what to do. */
export function reduce(state: Intent, event: IntentEvent): Step {
  const { phase } = state;
  switch (event.kind) {
    case 'move':
      return moved(state, event);
    case 'scroll':
      return [{ ...(isArmed(phase, 'hover') ? idle(state) : state), scrolledAt: event.at }, []];
    case 'focus':
      return arm(state, event.mark, 'focus', null, timing.rest);
    case 'step':
      return stepped(state, event.mark);
    case 'tap':
    case 'jump':
      return open(state, event.mark, event.kind);
    case 'enter':
      return entered(state);
    case 'typed':
      return [phase.kind === 'cued' || phase.kind === 'arming' ? idle(state) : state, []];
    case 'left':
      return [
        'way' in phase && (phase.way === 'focus' || phase.way === 'keys') ? idle(state) : state,
        [],
      ];
    case 'close':
      return [idle(state), []];
    case 'due':
      return event.timer === state.timer ? due(state) : [state, []];
    case 'answer':
      return [answered(state, event.token, event.sheet), []];
  }
}

type Move = Extract<IntentEvent, { kind: 'move' }>;

function moved(before: Intent, event: Move): Step {
  const last = sample(before.last, event);
  const state = { ...before, last };
  const { phase } = state;
  if (phase.kind === 'open' || phase.kind === 'leaving') {
    return phase.way === 'hover' ? movedWhileOpen(state, phase, event, before.last) : [state, []];
  }
  const { mark } = event;
  if (!mark || event.onCard) return [isArmed(phase, 'hover') ? idle(state) : state, []];
  // A page that moves under a still pointer is not a reader's move.
  if (before.last?.x === event.x && before.last.y === event.y) return [state, []];
  if (isArmed(phase, 'hover') && phase.mark === mark && isNear(phase.from, event)) {
    return [state, []];
  }
  const rest = timing.rest + (last.fast ? timing.settle : 0);
  return arm(
    state,
    mark,
    'hover',
    event,
    Math.max(rest, state.scrolledAt + timing.afterScroll - event.at),
  );
}

type Shown = Extract<Phase, { kind: 'open' | 'leaving' }>;

function movedWhileOpen(state: Intent, phase: Shown, event: Move, left: Point | null): Step {
  const { mark, way } = phase;
  if (event.onCard || event.mark === mark) {
    if (phase.kind === 'open') return [state, []];
    return [{ ...restarted(state), phase: { kind: 'open', mark, way } }, []];
  }
  const from = phase.kind === 'leaving' ? phase.from : (left ?? event);
  const onWay = event.card !== null && isOnWay(from, event, event.card);
  if (event.mark && !onWay && !state.last?.fast) return open(state, event.mark, 'hover');
  const next = { ...state, phase: { kind: 'leaving', mark, way, from } as const };
  return phase.kind === 'open' || onWay ? wait(next, timing.grace) : [next, []];
}

function arm(
  state: Intent,
  mark: Mark,
  way: 'hover' | 'focus',
  from: Point | null,
  rest: number,
): Step {
  const { phase } = state;
  const again = phase.kind === 'arming' && phase.mark === mark;
  const asked = again && phase.asked;
  const next: Intent = again ? state : fresh(state);
  return wait(
    { ...next, phase: { kind: 'arming', mark, way, from, asked } },
    asked ? rest : rest - timing.askAhead,
  );
}

function due(state: Intent): Step {
  const { phase, last, token } = state;
  if (phase.kind === 'arming' && !phase.asked) {
    const [next, effects] = wait({ ...state, phase: { ...phase, asked: true } }, timing.askAhead);
    return [next, [{ kind: 'ask', mark: phase.mark, token }, ...effects]];
  }
  if (phase.kind === 'arming') {
    return [{ ...state, phase: { kind: 'open', mark: phase.mark, way: phase.way } }, []];
  }
  if (phase.kind !== 'leaving') return [state, []];
  // The pointer has come to rest on another mark while it was thought to be on its way.
  return last?.mark ? open(state, last.mark, 'hover') : [idle(state), []];
}

function open(state: Intent, mark: Mark, way: Way): Step {
  const next: Intent = { ...fresh(state), phase: { kind: 'open', mark, way } };
  return [next, [{ kind: 'ask', mark, token: next.token }]];
}

function stepped(state: Intent, mark: Mark): Step {
  const next: Intent = { ...fresh(state), phase: { kind: 'cued', mark } };
  return [next, [{ kind: 'cue', mark, token: next.token }]];
}

function entered(state: Intent): Step {
  const { phase } = state;
  if (phase.kind === 'cued') return open(state, phase.mark, 'keys');
  if (phase.kind !== 'open') return [state, []];
  return [{ ...state, phase: { ...phase, way: 'keys' } }, []];
}

function answered(state: Intent, token: number, sheet: CardSheet | null): Intent {
  if (token !== state.token) return state;
  return sheet ? { ...state, answer: sheet } : idle(state);
}

/** Speed is the mean of two steps: one long step alone is also a twitch of the hand. */
function sample(last: Sample | null, { x, y, at, mark }: Move): Sample {
  const passed = last ? at - last.at : Infinity;
  const known = last && passed > 0 && passed <= timing.sampleGap;
  const speed = known ? Math.hypot(x - last.x, y - last.y) / passed : 0;
  return { x, y, at, mark, speed, fast: !!known && (speed + last.speed) / 2 >= timing.speedGate };
}

const isArmed = (phase: Phase, way: Way): phase is Extract<Phase, { kind: 'arming' }> =>
  phase.kind === 'arming' && phase.way === way;

const isNear = (from: Point | null, { x, y }: Point) =>
  from !== null && Math.hypot(x - from.x, y - from.y) <= timing.jitter;

const restarted = (state: Intent): Intent => ({ ...state, timer: state.timer + 1 });

const fresh = (state: Intent): Intent => ({
  ...restarted(state),
  token: state.token + 1,
  answer: null,
});

const idle = (state: Intent): Intent => ({ ...fresh(state), phase: { kind: 'idle' } });

const wait = (state: Intent, ms: number): Step => {
  const next = restarted(state);
  return [next, [{ kind: 'wait', ms, timer: next.timer }]];
};
