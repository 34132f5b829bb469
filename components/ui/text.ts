import { api } from '../../data/messages/extension-api.ts';
import type messages from '../../public/_locales/en/messages.json';

/** Every text of the UI by its name in public/_locales/en/messages.json. */
export type MessageKey = keyof typeof messages;

/** The text in the reader's language; `$1`, `$2` ... stand for the substitutions. */
export const t = (key: MessageKey, ...substitutions: string[]): string =>
  api.i18n.getMessage(key, substitutions);
