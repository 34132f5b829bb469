import { t, type MessageKey } from './text.ts';

/** Names of texts that exist for one and for any other number. */
type CountKey = {
  [Key in MessageKey]: Key extends `${infer Name}Other`
    ? `${Name}One` extends MessageKey
      ? Name
      : never
    : never;
}[MessageKey];

/** A text with a number in it: `$1` is the number as the language of the texts writes it. */
export function tCount(key: CountKey, count: number, ...more: string[]): string {
  const language = t('extLanguage');
  const written = new Intl.NumberFormat(language).format(count);
  const one = new Intl.PluralRules(language).select(count) === 'one';
  return one ? t(`${key}One`, written, ...more) : t(`${key}Other`, written, ...more);
}
