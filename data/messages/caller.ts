import type { Runtime } from 'webextension-polyfill';

/** Both browsers send the origin; the types of the polyfill do not know it yet. */
export type Sender = Runtime.MessageSender & { readonly origin?: string };

/** Who we are, from the browser. */
export type Self = {
  readonly id: string;
  /** `runtime.getURL('')`, with its slash. */
  readonly baseUrl: string;
};

/** Who asks: a page of our own, our script in a web page, or somebody to whom nothing is said. */
export type Caller =
  | { readonly kind: 'own' }
  | { readonly kind: 'web'; readonly tab: number; readonly host: string }
  | { readonly kind: 'stranger' };

const stranger: Caller = { kind: 'stranger' };
const webProtocols = new Set(['http:', 'https:', 'file:']);

/**
 * Decides by the origin, which the browser vouches for, and by the address only where there is no
 * origin. `sender.tab` decides nothing: a page of our own in a tab has one too.
 */
export function callerOf(sender: Sender, self: Self): Caller {
  if (sender.id !== self.id) return stranger;
  const origin = sender.origin ?? originOf(sender.url);
  if (`${origin}/` === self.baseUrl)
    return sender.url?.startsWith(self.baseUrl) ? { kind: 'own' } : stranger;
  const place = parse(origin === 'null' || origin === undefined ? sender.url : origin);
  if (place === null || !webProtocols.has(place.protocol)) return stranger;
  return { kind: 'web', tab: sender.tab?.id ?? -1, host: place.host };
}

/** `URL.origin` is the word "null" for the schemes of extensions in some engines. */
function originOf(url: string | undefined): string | undefined {
  const parsed = parse(url);
  return parsed === null ? undefined : `${parsed.protocol}//${parsed.host}`;
}

function parse(url: string | undefined): URL | null {
  try {
    return new URL(url ?? '');
  } catch {
    return null;
  }
}
