import type messages from '../../public/_locales/en/messages.json';

/** The text of a name in public/_locales, in the reader's language. */
export type Translate = (key: keyof typeof messages, ...substitutions: string[]) => string;
