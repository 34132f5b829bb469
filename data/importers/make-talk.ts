import type { DraftLink } from './draft.ts';
import { longest } from './limits.ts';
import { oneOfEach, readLink, type RawLink } from './links.ts';
import type { Notebook } from './notebook.ts';
import { noTalk } from './slots.ts';
import { talkKind } from './talk-kinds.ts';
import { joinTexts, oneLine, plainText, shorten } from './text/plain-text.ts';
import { conferenceDay, lengthOrNull, type Printed } from './times.ts';
import { withoutMarks } from './titles.ts';

/** A talk as a format has it, before any of the rules that hold for all formats. */
export type RawTalk = {
  readonly where: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly speakers: readonly (string | null)[];
  readonly time: Printed | null;
  /** Day under which the schedule lists it, if it has days. */
  readonly listedDay: string | null;
  readonly zone: string | null;
  readonly minutes: number | null;
  readonly room: string | null;
  /** Type, format, track, category. */
  readonly categories: readonly (string | null)[];
  readonly language: string | null;
  readonly subtitle: string | null;
  /** Abstract and description, in any markup. */
  readonly texts: readonly (string | null)[];
  readonly links: readonly RawLink[];
  /** Relative addresses stand on this one. */
  readonly base: string | null;
  readonly cancelled: boolean;
  readonly service: boolean;
};

/** What a talk is when the format says nothing about it. */
export const blankTalk: RawTalk = {
  where: '',
  source: null,
  title: null,
  speakers: [],
  time: null,
  listedDay: null,
  zone: null,
  minutes: null,
  room: null,
  categories: [],
  language: null,
  subtitle: null,
  texts: [],
  links: [],
  base: null,
  cancelled: false,
  service: false,
};

/** Enters a talk, or why it is none. */
export function enterTalk(raw: RawTalk, notebook: Notebook): void {
  const printed = oneLine(raw.title);
  if (!printed) {
    const what = raw.source ?? 'an entry';
    return notebook.skip('no-title', raw.where, what, 'it has no title');
  }
  const { title, cancelled } = withoutMarks(printed);
  const speakers = names(raw, title, notebook);
  const categories = raw.categories.filter((name) => name !== null);
  const slot = { title, categories, hasSpeakers: speakers.length > 0, service: raw.service };
  const no = noTalk(slot);
  if (no) return notebook.skip(no.code, raw.where, title, no.why);
  if (title.length > longest.title) {
    const why = `only ${longest.title} characters of its title are kept`;
    notebook.skip('shortened', raw.where, title, why);
  }
  const { time } = raw;
  const kept = links(raw, title, notebook);
  // What was recorded has taken place, though a playlist does not say when.
  const isRecorded = kept.some((link) => link.kind === 'video' && link.confidence === 'exact');
  const status = time || isRecorded ? 'confirmed' : 'unscheduled';
  notebook.add({
    where: raw.where,
    source: raw.source?.slice(0, longest.source) ?? null,
    title: shorten(title, longest.title),
    speakers,
    day: time?.day ?? null,
    conferenceDay: time && conferenceDay(time, raw.listedDay),
    start: time?.start ?? null,
    offset: time?.offset ?? null,
    zone: raw.zone,
    minutes: raw.minutes === null ? null : lengthOrNull(raw.minutes),
    room: short(raw.room, longest.room),
    kind: talkKind(title, categories),
    language: language(raw.language),
    summary: summary(raw.subtitle, title),
    abstract: abstract(raw, title, notebook),
    links: kept,
    status: raw.cancelled || cancelled ? 'cancelled' : status,
  });
}

function names(raw: RawTalk, title: string, notebook: Notebook): readonly string[] {
  const all = raw.speakers.flatMap((name) => short(name, longest.name) ?? []);
  const each = [...new Set(all)];
  if (each.length > longest.speakers) {
    const why = `only ${longest.speakers} of its ${each.length} speakers are kept`;
    notebook.skip('shortened', raw.where, title, why);
  }
  return each.slice(0, longest.speakers);
}

function short(text: string | null, length: number): string | null {
  const line = oneLine(text);
  return line && shorten(line, length);
}

function summary(subtitle: string | null, title: string): string | null {
  const text = plainText(subtitle)?.replace(/\s+/g, ' ');
  return text && text !== title ? shorten(text, longest.summary) : null;
}

function abstract(raw: RawTalk, title: string, notebook: Notebook): string | null {
  const text = joinTexts(raw.texts.map(plainText));
  if (!text || text.length <= longest.abstract) return text;
  const why = `only ${longest.abstract} characters of its abstract are kept`;
  notebook.skip('shortened', raw.where, title, why);
  return shorten(text, longest.abstract);
}

/** Names of languages in three letters, as pyvideo has them. */
const shortCodes: ReadonlyMap<string, string> = new Map(
  'eng en deu de ger de fra fr fre fr spa es ita it por pt nld nl dut nl pol pl jpn ja zho zh chi zh rus ru kor ko ces cs swe sv dan da nor no fin fi'
    .split(' ')
    .flatMap((code, index, all) => (index % 2 === 0 ? [[code, all[index + 1]!] as const] : [])),
);

function language(raw: string | null): string | null {
  const code = raw?.trim().toLowerCase().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code) ? (shortCodes.get(code) ?? code) : null;
}

function links(raw: RawTalk, title: string, notebook: Notebook): readonly DraftLink[] {
  const kept: DraftLink[] = [];
  for (const link of raw.links) {
    const read = readLink(link, raw.base);
    if (read && 'dropped' in read) {
      notebook.skip('link', raw.where, `${title}: ${link.url.slice(0, 120)}`, read.dropped);
    } else if (read) kept.push(read);
  }
  const each = oneOfEach(kept);
  const exact = each.filter(({ confidence }) => confidence === 'exact');
  const related = each.filter(({ confidence }) => confidence === 'related');
  return [...exact, ...related].slice(0, longest.links);
}
