import { decode } from './decode.ts';
import { familyOf, jsonKind, xmlKind } from './detect.ts';
import type { ImportKind } from '../model/pack-import.ts';
import type { DraftEvent, ImportDraft, PackReader, Refusal } from './draft.ts';
import { readCsv } from './formats/csv.ts';
import { readFrabXml } from './formats/frab-xml.ts';
import { readICalendar } from './formats/icalendar.ts';
import { enterPack } from './formats/own-pack.ts';
import { readPretalxSchedule } from './formats/pretalx-schedule.ts';
import { readPyvideo } from './formats/pyvideo.ts';
import { readSessionize } from './formats/sessionize.ts';
import { readSubmissions } from './formats/submissions.ts';
import { readYoutubeFeed } from './formats/youtube-feed.ts';
import { readYoutubePlaylist } from './formats/youtube-playlist.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { openNotebook, type Notebook } from './notebook.ts';
import { Refused, refuse } from './refuse.ts';
import { readJson } from './scan-json.ts';
import { rootSpot, type Spot } from './shape.ts';
import { withoutRepeated } from './repeated.ts';
import { finishEvent, timesOf } from './finish-event.ts';

type Read = Pick<ImportDraft, 'kind' | 'event'> & Partial<Pick<ImportDraft, 'recordings' | 'pack'>>;

/**
 * A file as a draft, or why it is not read: all of it or nothing, and never a throw. The format is
 * told by the content, never by a name. `readPack` reads our own format (data/catalogue).
 */
export function readImport(
  bytes: Uint8Array,
  readPack: PackReader,
  limits: Limits = defaultLimits,
): ImportDraft | Refusal {
  try {
    if (bytes.length > limits.bytes) {
      const size = Math.floor(limits.bytes / 1024 / 1024);
      refuse('too-large', `The file is larger than ${size} MB.`, `byte ${limits.bytes}`);
    }
    const notebook = openNotebook(limits);
    return draft(read(decode(bytes), readPack, limits, notebook), notebook);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    // A library that gives up, or a stack that is used up: the file is what is wrong.
    const reason = 'The file cannot be read: something in it is broken.';
    return { code: 'broken', reason, where: 'the file' };
  }
}

function read(text: string, readPack: PackReader, limits: Limits, notebook: Notebook): Read {
  switch (familyOf(text)) {
    case 'icalendar':
      return { kind: 'icalendar', event: readICalendar(text, limits, notebook) };
    case 'csv':
      return { kind: 'csv', event: readCsv(text, limits, notebook) };
    case 'yaml-pack':
      return ownPack(text, readPack, notebook);
    case 'xml':
      return xmlKind(text) === 'frab-xml'
        ? { kind: 'frab-xml', event: readFrabXml(text, limits, notebook) }
        : { kind: 'youtube-feed', ...readYoutubeFeed(text, limits, notebook) };
    case 'json':
      return json(text, readPack, limits, notebook);
  }
}

function json(text: string, readPack: PackReader, limits: Limits, notebook: Notebook): Read {
  // Examples of documentation begin with a comment; blanks keep the places of errors right.
  const bare = text.replace(/^\s*\/\*[^]*?\*\//, (comment) => comment.replace(/[^\n]/g, ' '));
  const root = rootSpot(readJson(bare, limits));
  const kind = jsonKind(root);
  if (kind === 'pack') return ownPack(bare, readPack, notebook);
  if (kind === 'youtube-playlist') return { kind, ...readYoutubePlaylist(root, notebook) };
  return { kind, event: jsonReaders[kind as keyof typeof jsonReaders](root, notebook) };
}

type JsonReader = (root: Spot, notebook: Notebook) => DraftEvent;

const jsonReaders = {
  'pretalx-schedule': readPretalxSchedule,
  sessionize: readSessionize,
  submissions: readSubmissions,
  pyvideo: readPyvideo,
} satisfies Partial<Record<ImportKind, JsonReader>>;

function ownPack(text: string, readPack: PackReader, notebook: Notebook): Read {
  const pack = readPack(text);
  if ('reason' in pack) throw new Refused(pack);
  return { kind: 'pack', event: enterPack(pack, notebook), pack };
}

function draft(
  { kind, event, recordings = [], pack = null }: Read,
  notebook: Notebook,
): ImportDraft {
  const { talks, repeated } = withoutRepeated(notebook.talks);
  const skipped = [...notebook.skipped, ...repeated];
  if (talks.length === 0 && skipped.length === 0) {
    const reason = 'There is no talk in this file; perhaps the schedule is not public yet.';
    refuse('nothing-inside', reason, 'the file');
  }
  const times = timesOf(talks, event);
  return { kind, event: finishEvent(event, talks, times), times, talks, skipped, recordings, pack };
}
