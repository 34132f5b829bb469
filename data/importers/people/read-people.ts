import { nameLikeness } from './names.ts';

/** Names of persons and companies that a file itself makes clear, for the places where it does not. */
export type Known = {
  readonly persons: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
};

export const nobodyKnown: Known = { persons: new Set(), companies: new Set() };

type Piece = {
  /** Between commas: a name, then roles and companies, or more names. */
  readonly parts: readonly string[];
  /** `A, B, and C`: a comma before the last `and` makes a list of names. */
  readonly listed: boolean;
};

/**
 * Persons in `A & B, Company; C, Role, Company`, without roles and companies; null if the text does
 * not look like persons at all.
 */
export function readPeople(text: string, known: Known): readonly string[] | null {
  const blocks = text.split(';').map((block) => piecesOf(block));
  const first = blocks[0]?.[0]?.parts[0] ?? '';
  const withCompany =
    blocks.length > 1 || blocks.some((block) => block.some(({ parts }) => parts.length > 1));
  const sure = nameLikeness(first);
  if (sure === 0 || (sure < 2 && !withCompany)) return null;
  if (sure < 2 && !/\s/.test(first) && !aloneWithCompany(blocks)) return null;
  if (!withCompany && blocks[0]!.some(({ parts }) => nameLikeness(parts[0]!) < 2)) return null;
  return blocks.flatMap((block) => personsOf(block, known));
}

/** `Flynn, Buoyant`: a name of one word is one only where nothing else is. */
function aloneWithCompany(blocks: readonly (readonly Piece[])[]): boolean {
  const [piece, ...others] = blocks[0]!;
  return (
    blocks.length === 1 &&
    others.length === 0 &&
    piece!.parts.length === 2 &&
    piece!.parts[1]!.split(' ').length <= 3
  );
}

function piecesOf(block: string): readonly Piece[] {
  const separator = /(,?)\s+(?:&|and|und|et)\s+/g;
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of block.matchAll(separator)) {
    pieces.push({ parts: partsOf(block.slice(from, match.index)), listed: match[1] === ',' });
    from = match.index + match[0].length;
  }
  pieces.push({ parts: partsOf(block.slice(from)), listed: false });
  return pieces.filter(({ parts }) => parts.length > 0);
}

const partsOf = (piece: string): readonly string[] =>
  piece
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function personsOf(block: readonly Piece[], known: Known): readonly string[] {
  return block.flatMap(({ parts, listed }, index) => {
    const last = index === block.length - 1;
    const [first, ...rest] = parts;
    const shared = listed || sharesCompany(block, index, known);
    return [
      ...(isHead(first!, index, known) ? [first!] : []),
      ...rest.filter((part, at) => {
        if (nameLikeness(part) < 2 || isCompany(part, known)) return false;
        const ends = last && at === rest.length - 1;
        // `A, Company, B`: behind a company begins the next name.
        const next = at > 0 && isCompany(rest[at - 1]!, known);
        return known.persons.has(part) || ((shared || next) && !ends);
      }),
    ];
  });
}

/** `Founder & CEO, Solo.io`: what follows the sign may be the rest of a role or a company. */
function isHead(part: string, index: number, known: Known): boolean {
  if (isCompany(part, known)) return false;
  const likeness = nameLikeness(part);
  return index === 0 ? likeness > 0 : likeness > 0 && (part.includes(' ') || likeness === 2);
}

/** So many companies make it likely that every one of a file is known. */
const enoughCompanies = 100;

/**
 * `A, B, C & D, Company`: several names in a row share the company behind the last. Two alone may
 * as well be a name and its company: they are names only where the file makes companies known.
 */
function sharesCompany(block: readonly Piece[], index: number, known: Known): boolean {
  const { parts } = block[index]!;
  const next = block[index + 1]?.parts;
  if (!next || !parts.every((part) => nameLikeness(part) === 2 && !isCompany(part, known)))
    return false;
  if (parts.length > 2) return true;
  return (
    known.companies.size >= enoughCompanies &&
    parts.at(-1)!.split(' ').length === 2 &&
    isHead(next[0]!, index + 1, known)
  );
}

const isCompany = (part: string, { persons, companies }: Known): boolean =>
  companies.has(part) && !persons.has(part);

/**
 * What many such texts tell together: who stands first is a person, what stands last behind a
 * comma is a company. So `Peter Jausovec` and `Red Hat` are told apart without a list of either.
 */
export function learnNames(texts: Iterable<string>): Known {
  const persons = new Set<string>();
  const companies = new Set<string>();
  for (const text of texts) {
    for (const block of text.split(';')) {
      const pieces = piecesOf(block);
      for (const { parts } of pieces) if (nameLikeness(parts[0]!) === 2) persons.add(parts[0]!);
      const end = pieces.at(-1)?.parts ?? [];
      if (end.length > 1) companies.add(end.at(-1)!);
    }
  }
  return { persons, companies };
}
