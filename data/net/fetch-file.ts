import type { Address } from './address.ts';

/** What the last answer said of itself, so that the server can say that nothing is new. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export type FetchTrouble =
  /** No answer: no network, no such server, no encryption that holds, or a server that hung up. */
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  /** It leads on to another address; which one, browsers do not tell. */
  | 'moved'
  | 'status';

export type Fetched =
  | { readonly kind: 'new'; readonly bytes: Uint8Array; readonly validators: Validators }
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly why: FetchTrouble; readonly detail: string };

export type FetchLimits = {
  /** Of the unpacked answer. */
  readonly bytes: number;
  /** For all of it, in milliseconds. Chromium ends a worker whose request takes longer than 30 s. */
  readonly patience: number;
};

export const fetchLimits: FetchLimits = { bytes: 16 * 1024 * 1024, patience: 20_000 };

/** No answer has been seen yet. */
export const noValidators: Validators = { etag: null, lastModified: null };

/**
 * Reads one file from another origin: the only place in the whole extension that does. Nothing goes
 * along, no cookies, no referrer, and nothing is followed: another address would have to be asked
 * for by the person. Never throws.
 */
export async function fetchFile(
  address: Address,
  validators: Validators = noValidators,
  limits: FetchLimits = fetchLimits,
  send: typeof fetch = fetch,
): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.patience);
  try {
    const answer = await send(address, {
      headers: conditions(validators),
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    return await take(answer, limits);
  } catch (error) {
    return stop.signal.aborted ? failed('too-slow') : failed('unreachable', reason(error));
  } finally {
    clearTimeout(timer);
    // Whatever is still coming is not wanted any more.
    stop.abort();
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

async function take(answer: Response, limits: FetchLimits): Promise<Fetched> {
  if (answer.type === 'opaqueredirect') return failed('moved');
  if (answer.status === 304) return { kind: 'same' };
  if (answer.status !== 200) return failed('status', String(answer.status));
  const bytes = await takeBytes(answer, limits.bytes);
  if (bytes === null) return failed('too-large');
  const validators = {
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
  };
  return { kind: 'new', bytes, validators };
}

/** Counts while it reads: what a server says of its length is not believed. Null: too many. */
async function takeBytes(answer: Response, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) return null;
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Longer ones are no version marks but something to be recognised by. */
const longestValidator = 200;

function header(answer: Response, name: string): string | null {
  const value = answer.headers.get(name);
  return value !== null && value.length <= longestValidator ? value : null;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : '');

const failed = (why: FetchTrouble, detail = ''): Fetched => ({ kind: 'failed', why, detail });
