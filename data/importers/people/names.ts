import { neverNames, particles, seldomNames } from './name-words.ts';

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.‑-]*|\p{Lo}[\p{L}\p{M}·・]*|\([\p{L}][\p{L}'’.-]*\)|["“'‘][\p{L}][\p{L}'’. -]*["”'’])$/u;

/**
 * How much a piece of text looks like the name of a person: `2` clearly (two words or more, none
 * of them a word of titles), `1` possibly, `0` not at all.
 */
export function nameLikeness(text: string): 0 | 1 | 2 {
  const words = text.split(/\s+/);
  if (text.length > 60 || words.length > 6) return 0;
  if (!words.every((word) => nameWord.test(word) || particles.has(word))) return 0;
  const plain = words.map((word) => word.toLowerCase().replace(/^[("“'‘]|[)"”'’]$/g, ''));
  if (plain.some((word) => neverNames.has(word)) || particles.has(words[0]!)) return 0;
  // `NTT DATA`: capitals only are a company, `Jean DUPONT` is not.
  if (words.length > 1 && words.every((word) => /^[\p{Lu}.&-]{2,}$/u.test(word))) return 0;
  const seldom = plain.filter((word) => seldomNames.has(word)).length;
  if (seldom === words.length) return 0;
  const enough = words.length > 1 || /^\p{Lo}{2,}/u.test(text);
  return seldom === 0 && enough ? 2 : 1;
}

/** The last name, folded by the caller: `Vos` of `Niels de Vos`, `Sági-Kazár` of `Márk Sági-Kazár`. */
export function surname(name: string): string {
  const words = name
    .replace(/\s*(?:\([^()]*\)|["“][^"”]*["”])\s*/g, ' ')
    .replace(/,.*$/, '')
    .trim()
    .split(/\s+/);
  const last = words.findLast(
    (word) => !/^(?:jr|sr|phd|md|i{1,3})\.?$/i.test(word) && word.length > 1,
  );
  return last ?? words[0] ?? '';
}
