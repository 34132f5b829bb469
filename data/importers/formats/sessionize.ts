import type { DraftEvent } from '../draft.ts';
import type { RawLink } from '../links.ts';
import { blankTalk, enterTalk, type RawTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import {
  field,
  flag,
  has,
  isObject,
  items,
  object,
  pathOf,
  text,
  words,
  type Spot,
} from '../shape.ts';
import { addressIn } from '../text/addresses.ts';
import { minutesBetween, readTime } from '../times.ts';

/** Names by id of what the sessions of the "All" form only refer to. */
type Lists = {
  readonly speakers: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, Category>;
};
type Category = { readonly group: string; readonly name: string };

const nothingKnown = {
  name: null,
  series: null,
  starts: null,
  ends: null,
  place: null,
  zone: null,
  url: null,
};

/** Sessionize: `All`, sessions grouped or not, and the grid; the event itself is in none of them. */
export function readSessionize(root: Spot, notebook: Notebook): DraftEvent {
  const lists = listsAt(root);
  const seen = new Set<string>();
  for (const session of sessionsAt(root)) {
    const raw = sessionAt(object(session), lists);
    // The grid repeats a plenum session in each room.
    const repeated = raw.source !== null && seen.has(raw.source);
    if (raw.source !== null) seen.add(raw.source);
    const status = text(field(session, 'status'));
    if (repeated) continue;
    if (status && !/^accepted$/i.test(status) && !isCancelled(status)) {
      notebook.skip('not-confirmed', raw.where, raw.title ?? '', `its status is "${status}"`);
    } else enterTalk(raw, notebook);
  }
  return nothingKnown;
}

const isCancelled = (status: string) => /^cancell?ed$/i.test(status);

function sessionsAt(root: Spot): Spot[] {
  if (has(root, 'sessions')) return items(field(root, 'sessions'));
  return items(root).flatMap((group) => {
    if (has(group, 'sessions')) return items(field(group, 'sessions'));
    if (!has(group, 'rooms')) return [group];
    return items(field(group, 'rooms')).flatMap((room) => items(field(object(room), 'sessions')));
  });
}

function listsAt(root: Spot): Lists {
  if (!isObject(root.value)) return noLists;
  return {
    speakers: byId(root, 'speakers', speakerName),
    rooms: byId(root, 'rooms', (room) => words(field(room, 'name'))),
    questions: byId(root, 'questions', (question) => words(field(question, 'question'))),
    categories: new Map(items(field(root, 'categories')).flatMap(categoryItems)),
  };
}

const noLists: Lists = {
  speakers: new Map(),
  rooms: new Map(),
  questions: new Map(),
  categories: new Map(),
};

function byId(root: Spot, list: string, name: (item: Spot) => string | null): Map<string, string> {
  return new Map(
    items(field(root, list)).flatMap((item) => {
      const id = text(field(object(item), 'id'));
      const found = name(item);
      return id && found ? [[id, found] as const] : [];
    }),
  );
}

function speakerName(speaker: Spot): string | null {
  const parts = [text(field(speaker, 'firstName')), text(field(speaker, 'lastName'))];
  return (
    text(field(speaker, 'fullName')) ??
    text(field(speaker, 'name')) ??
    (parts.filter((part) => part !== null).join(' ') || null)
  );
}

function categoryItems(category: Spot): readonly (readonly [string, Category])[] {
  const group = words(field(object(category), 'title')) ?? words(field(category, 'name')) ?? '';
  const list = has(category, 'items') ? 'items' : 'categoryItems';
  return items(field(category, list)).flatMap((item) => {
    const id = text(field(object(item), 'id'));
    const name = words(field(item, 'name'));
    return id && name ? [[id, { group, name }] as const] : [];
  });
}

function sessionAt(session: Spot, lists: Lists): RawTalk {
  const from = readTime(text(field(session, 'startsAt')));
  const categories = [
    ...items(field(session, 'categoryItems')).flatMap(
      (item) => lists.categories.get(isObject(item.value) ? '' : (text(item) ?? '')) ?? [],
    ),
    ...items(field(session, 'categories')).flatMap((each) =>
      categoryItems(each).map(([, found]) => found),
    ),
  ];
  const roomId = text(field(session, 'roomId'));
  return {
    ...blankTalk,
    where: pathOf(session),
    source: text(field(session, 'id')),
    title: words(field(session, 'title')),
    speakers: items(field(session, 'speakers')).map((speaker) =>
      isObject(speaker.value)
        ? speakerName(speaker)
        : (lists.speakers.get(text(speaker) ?? '') ?? null),
    ),
    time: from?.start ? from : null,
    minutes: minutesBetween(from, readTime(text(field(session, 'endsAt')))),
    room: words(field(session, 'room')) ?? lists.rooms.get(roomId ?? '') ?? null,
    categories: categories.map(({ name }) => name),
    language: languageOf(categories),
    texts: [words(field(session, 'description'))],
    links: linksOf(session, lists),
    cancelled: isCancelled(text(field(session, 'status')) ?? ''),
    service: flag(field(session, 'isServiceSession')),
  };
}

const languages = new Map([
  ['english', 'en'],
  ['englisch', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['italian', 'it'],
  ['dutch', 'nl'],
]);

const languageOf = (categories: readonly Category[]): string | null =>
  languages.get(
    categories.find(({ group }) => /^(?:language|sprache)$/i.test(group))?.name.toLowerCase() ?? '',
  ) ?? null;

/** The recording is often not in its field, but in the answer to a question of the organisers. */
function linksOf(session: Spot, { questions }: Lists): readonly RawLink[] {
  const one = (name: string, role: RawLink['role']): readonly RawLink[] => {
    const url = text(field(session, name));
    return url ? [{ url, text: role === 'live' ? 'stream of the room' : null, role }] : [];
  };
  const answers = items(field(session, 'questionAnswers')).flatMap((answer): readonly RawLink[] => {
    const at = object(answer);
    const asked =
      questions.get(text(field(at, 'questionId')) ?? '') ?? words(field(at, 'question'));
    const value = text(field(at, has(at, 'answerValue') ? 'answerValue' : 'answer'));
    const url = addressIn(value);
    return url ? [{ url, text: asked, role: 'answer' }] : [];
  });
  return [...one('recordingUrl', 'recording'), ...answers, ...one('liveUrl', 'live')];
}
