import * as v from 'valibot';
import type { Library } from '../model/library.ts';
import type { Subscriptions } from '../model/subscription.ts';
import type { WebDesk } from '../model/web-desk.ts';
import { callerOf, type Caller, type Self, type Sender } from './caller.ts';
import { refused, type Answer } from './protocol.ts';
import { rateLimit } from './rate.ts';
import { envelopeSchema, librarySchemas, webSchemas } from './schemas.ts';
import { subscriptionSchemas } from './subscription-schemas.ts';

/** A script of ours in a web page. */
export type WebCaller = Extract<Caller, { kind: 'web' }>;

export type Served = {
  /** For our own pages. */
  readonly library: Library;
  /** For our own pages too. */
  readonly subscriptions: Subscriptions;
  /** For web pages: all that they may ask. */
  readonly desk: (caller: WebCaller) => WebDesk;
  readonly self: Self;
  readonly now: () => number;
};

const webBytes = 16 * 1024;
/** The text of a page comes in parts of up to 200,000 characters, with its links. */
const pageBytes = 4 * 1024 * 1024;
const ownBytes = 16 * 1024 * 1024;
const webPerSecond = 20;
/** A page that streams is read some ten times in a second, and a long one in up to fifty parts. */
const readsPerSecond = 80;

type Target = Library | Subscriptions | WebDesk;
type Checked = v.InferOutput<typeof envelopeSchema>;

/**
 * The background's one door: answers every message that may be asked by whoever sent it, and
 * `refused` to all else. It never throws.
 */
export function serve(served: Served): (message: unknown, sender: Sender) => Promise<Answer> {
  const mayAsk = rateLimit(webPerSecond, served.now);
  const mayRead = rateLimit(readsPerSecond, served.now);
  return async (message, sender) => {
    const caller = callerOf(sender, served.self);
    try {
      if (caller.kind === 'stranger') return refused;
      if (caller.kind === 'web' && !(isReading(message) ? mayRead : mayAsk)(caller.tab))
        return refused;
      const checked = check(message, caller);
      if (checked === null) return refused;
      return { ok: true, value: await call(targetOf(checked, caller, served), checked) };
    } catch (error) {
      return { ok: false, error: caller.kind === 'own' ? String(error) : 'failed' };
    }
  };
}

const allSchemas = {
  library: librarySchemas,
  subscriptions: subscriptionSchemas,
  desk: webSchemas,
};

/** `check` has seen to it that web pages reach their desk alone. */
function targetOf({ to }: Checked, caller: Caller, served: Served): Target {
  if (caller.kind === 'web') return served.desk(caller);
  return to === 'subscriptions' ? served.subscriptions : served.library;
}

/** The message if it may be asked by the caller and is well formed, arguments too; else null. */
function check(message: unknown, { kind }: Caller): Checked | null {
  const most = kind === 'own' ? ownBytes : isReading(message) ? pageBytes : webBytes;
  if (!fits(message, most)) return null;
  const envelope = v.safeParse(envelopeSchema, message);
  if (!envelope.success) return null;
  const { to, method, args } = envelope.output;
  if ((to === 'desk') !== (kind === 'web')) return null;
  const schemas: Record<string, v.GenericSchema<unknown, unknown[]>> = allSchemas[to];
  if (!Object.hasOwn(schemas, method)) return null;
  const checked = v.safeParse(schemas[method]!, args);
  return checked.success ? { to, method, args: checked.output } : null;
}

/** A page has its names judged: often, and with much text. */
function isReading(message: unknown): boolean {
  const { method } = (message ?? {}) as { readonly method?: unknown };
  return method === 'read' || method === 'weigh';
}

function fits(message: unknown, bytes: number): boolean {
  try {
    return JSON.stringify(message).length <= bytes;
  } catch {
    return false;
  }
}

/** The schemas have checked that the method exists and takes these arguments. */
function call(target: Target, message: Checked): Promise<unknown> {
  const methods = target as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  return methods[message.method]!(...message.args);
}
