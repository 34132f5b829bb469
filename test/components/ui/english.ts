/** Import this first: gives the texts of public/_locales/en to components, as the browser does. */
import messages from '../../../public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** An unknown key is an error here; a browser would answer with nothing. */
export function english(key: string, substitutions: readonly string[] = []): string {
  const text = texts[key];
  if (!text) throw new Error(`public/_locales/en/messages.json has no "${key}"`);
  return text.message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
}

Object.assign(globalThis, { browser: { runtime: {}, i18n: { getMessage: english } } });
