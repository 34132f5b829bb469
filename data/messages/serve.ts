import * as v from 'valibot';
import type { Controls } from '../model/controls.ts';
import type { Library } from '../model/library.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { callerOf, type Caller, type Self, type Sender } from './caller.ts';
import { refused, type Answer } from './protocol.ts';
import { rateLimit } from './rate.ts';
import { controlsSchemas, envelopeSchema, librarySchemas } from './schemas.ts';
import type { UndoGrants } from './undo-grants.ts';

export type Served = {
  readonly library: Library;
  /** `host` is the site that asks, or null when a page of our own does. */
  readonly controls: (host: string | null) => Controls;
  readonly self: Self;
  readonly grants: UndoGrants;
  /** Milliseconds since 1970; the same clock as the library's. */
  readonly now: () => number;
};

const webMethods = new Set(['card', 'projects', 'save', 'remove']);
const webBytes = 16 * 1024;
const ownBytes = 16 * 1024 * 1024;
const webPerSecond = 20;

type Checked = v.InferOutput<typeof envelopeSchema>;

/**
 * The background's one door: answers every message that may be asked by whoever sent it, and
 * `refused` to all else. It never throws.
 */
export function serve(served: Served): (message: unknown, sender: Sender) => Promise<Answer> {
  const mayAsk = rateLimit(webPerSecond, served.now);
  return async (message, sender) => {
    const caller = callerOf(sender, served.self);
    try {
      if (caller.kind === 'stranger') return refused;
      if (caller.kind === 'web' && !mayAsk(caller.tab)) return refused;
      const checked = check(message, caller);
      return checked === null ? refused : await answer(served, checked, caller);
    } catch (error) {
      return { ok: false, error: caller.kind === 'own' ? String(error) : 'failed' };
    }
  };
}

/** The message if it may be asked by the caller and is well formed, arguments too; else null. */
function check(message: unknown, caller: Caller): Checked | null {
  if (!fits(message, caller.kind === 'web' ? webBytes : ownBytes)) return null;
  const envelope = v.safeParse(envelopeSchema, message);
  if (!envelope.success) return null;
  const { to, method, args } = envelope.output;
  if (caller.kind === 'web' && to === 'library' && !webMethods.has(method)) return null;
  const schemas: Record<string, v.GenericSchema<unknown, unknown[]>> = to === 'library'
    ? librarySchemas
    : controlsSchemas;
  if (!Object.hasOwn(schemas, method)) return null;
  const checked = v.safeParse(schemas[method]!, args);
  return checked.success ? { to, method, args: checked.output } : null;
}

function fits(message: unknown, bytes: number): boolean {
  try {
    return JSON.stringify(message).length <= bytes;
  } catch {
    return false;
  }
}

async function answer(served: Served, message: Checked, caller: Caller): Promise<Answer> {
  if (message.to === 'controls') {
    const controls = served.controls(caller.kind === 'web' ? caller.host : null);
    return { ok: true, value: await call(controls, message) };
  }
  return caller.kind === 'web'
    ? await answerPage(served, message, caller.tab)
    : { ok: true, value: await call(served.library, message) };
}

/** A page may remove only what it saved itself a moment ago, and never sees a note. */
async function answerPage(served: Served, message: Checked, tab: number): Promise<Answer> {
  const talk = String(message.args[0]);
  if (message.method === 'remove' && !(await served.grants.use(tab, talk))) return refused;
  const asked = served.now();
  const value = await call(served.library, message);
  if (!isStored(value) || value.value === null) return { ok: true, value };
  const saved = value.value;
  if (message.method === 'save' && saved.savedAt >= asked) await served.grants.grant(tab, talk);
  return { ok: true, value: { ok: true, value: { ...saved, note: '' } } };
}

const isStored = (value: unknown): value is { ok: true; value: SavedTalk | null } =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;

/** The schemas have checked that the method exists and takes these arguments. */
function call(target: Library | Controls, message: Checked): Promise<unknown> {
  const methods = target as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  return methods[message.method]!(...message.args);
}
