import type { EventEntry, NamesRequest, Piece, ProjectEntry, Slice } from '../model/browse.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { fold, nameKey } from '../text/search-words.ts';
import { browseIndex, countsOf, yearOf } from './browse-index.ts';
import { speakerEntry } from './browse-speakers.ts';
import type { Shelf } from './shelf.ts';

/** A piece of a list. */
export const pieceOf = <Row>(rows: readonly Row[], { offset, limit }: Slice): Piece<Row> => ({
  rows: rows.slice(offset, offset + limit),
  total: rows.length,
});

/** Projects by their number of talks; the filter sees every spelling and the description. */
export async function projectNames(
  { packs, index: open }: Shelf,
  request: NamesRequest,
): Promise<Piece<ProjectEntry>> {
  const has = filterOf(request.filter);
  const projects = await packs.projects([...open.projects.keys()]);
  const entries = projects
    .filter(({ description, spellings }) =>
      has([description, ...spellings.map(({ text }) => text)]),
    ) // prettier-ignore
    .map(({ id, name, description, maturity }) => {
      const talks = (open.talksOf.get(id) ?? []).map(({ talk }) => talk);
      const latest = talks.map(yearOf).reduce((a, b) => (a > b ? a : b), '') || null;
      return { id, name, description, maturity, latest, ...countsOf(talks) };
    });
  return pieceOf(entries.sort(mostTalks), request);
}

const mostTalks = (a: ProjectEntry, b: ProjectEntry): number =>
  b.talks - a.talks || a.name.localeCompare(b.name);

/** Events, newest first; the filter sees name, series, place and year. */
export async function eventNames(shelf: Shelf, request: NamesRequest): Promise<Piece<EventEntry>> {
  const has = filterOf(request.filter);
  const talksAt = browseIndex(shelf.index).talksAt();
  const events = await shelf.packs.events([...talksAt.keys()]);
  const entries = events
    .filter(({ name, series, place, starts }) => has([name, series, place, starts.slice(0, 4)]))
    .sort((a, b) =>
      a.starts === b.starts ? a.name.localeCompare(b.name) : a.starts < b.starts ? 1 : -1,
    ) // prettier-ignore
    .map((event) => ({ event, ...countsOf(talksAt.get(event.id) ?? []) }));
  return pieceOf(entries, request);
}

/** Speakers by their number of talks. */
export function speakerNames(open: OpenIndex, request: NamesRequest) {
  const speakers = browseIndex(open).speakers();
  const words = fold(request.filter).split(/\s+/).filter(Boolean);
  const rows = [...speakers]
    .filter(([key]) => words.every((word) => key.includes(word)))
    .map(([, speaker]) => speaker);
  const { total, rows: piece } = pieceOf(rows, request);
  return { total, rows: piece.map(speakerEntry) };
}

/** Each word somewhere in the texts; or a name written in another way, as `argocd`. */
function filterOf(filter: string): (texts: readonly string[]) => boolean {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const whole = nameKey(filter);
  if (words.length === 0) return () => true;
  return (texts) => {
    const text = fold(texts.join(' '));
    return (
      words.every((word) => text.includes(word)) ||
      (whole !== '' && texts.some((name) => nameKey(name).startsWith(whole)))
    );
  };
}
