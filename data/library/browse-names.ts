import type {
  EventEntry,
  NamesRequest,
  Piece,
  ProjectEntry,
  Slice,
  SpeakerEntry,
} from '../model/browse.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { fold, nameKey } from '../text/search-words.ts';
import { browseIndex } from './browse-index.ts';
import type { Shelf } from './shelf.ts';

/** A piece of a list. */
export const pieceOf = <Row>(rows: readonly Row[], { offset, limit }: Slice): Piece<Row> => ({
  rows: rows.slice(offset, offset + limit),
  total: rows.length,
});

/** An entry of a list, and the texts under which it is found. */
type Named<Entry> = { readonly entry: Entry; readonly texts: readonly string[] };
type Lists<Entry> = WeakMap<OpenIndex, Promise<readonly Named<Entry>[]>>;

const projectLists: Lists<ProjectEntry> = new WeakMap();
const eventLists: Lists<EventEntry> = new WeakMap();

/** Projects by their number of talks; the filter sees every spelling and the description. */
export async function projectNames(
  shelf: Shelf,
  request: NamesRequest,
): Promise<Piece<ProjectEntry>> {
  return named(await keptList(projectLists, shelf.index, () => allProjects(shelf)), request);
}

/** Events, newest first; the filter sees name, series, place and year. */
export async function eventNames(shelf: Shelf, request: NamesRequest): Promise<Piece<EventEntry>> {
  return named(await keptList(eventLists, shelf.index, () => allEvents(shelf)), request);
}

/** Speakers by their number of talks. */
export function speakerNames(open: OpenIndex, request: NamesRequest): Piece<SpeakerEntry> {
  const { entries } = browseIndex(open).speakers();
  const words = fold(request.filter).split(/\s+/).filter(Boolean);
  const rows = [...entries]
    .filter(([key]) => words.every((word) => key.includes(word)))
    .map(([, entry]) => entry);
  return pieceOf(rows, request);
}

/** Read once for an opened index; what could not be read is read again when it is next asked for. */
function keptList<Entry>(
  lists: Lists<Entry>,
  open: OpenIndex,
  read: () => Promise<readonly Named<Entry>[]>,
): Promise<readonly Named<Entry>[]> {
  const list = lists.get(open) ?? read();
  lists.set(open, list);
  list.catch(() => lists.delete(open));
  return list;
}

async function allProjects({ packs, index: open }: Shelf): Promise<readonly Named<ProjectEntry>[]> {
  const counted = browseIndex(open).projects();
  const projects = await packs.projects([...open.projects.keys()]);
  return projects
    .map(({ id, name, description, maturity, spellings }) => {
      const { talks = 0, recorded = 0, latest = '' } = counted.get(id) ?? {};
      return {
        entry: { id, name, description, maturity, talks, recorded, latest: latest || null },
        texts: [description, ...spellings.map(({ text }) => text)],
      };
    })
    .sort(({ entry: a }, { entry: b }) => b.talks - a.talks || a.name.localeCompare(b.name));
}

async function allEvents({ packs, index: open }: Shelf): Promise<readonly Named<EventEntry>[]> {
  const counted = browseIndex(open).events();
  const events = await packs.events([...counted.keys()]);
  return events
    .toSorted((a, b) => compare(b.starts, a.starts) || a.name.localeCompare(b.name))
    .map((event) => {
      const { talks, recorded } = counted.get(event.id)!;
      const { name, series, place, starts } = event;
      return {
        entry: { event, talks, recorded },
        texts: [name, series, place, starts.slice(0, 4)],
      };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function named<Entry>(list: readonly Named<Entry>[], request: NamesRequest): Piece<Entry> {
  const has = filterOf(request.filter);
  const found = list.filter(({ texts }) => has(texts));
  return pieceOf(
    found.map(({ entry }) => entry),
    request,
  );
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
