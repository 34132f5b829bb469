import type { ImportKind } from '../../data/model/pack-import.ts';
import { t, type MessageKey } from '../ui/text.ts';

const kinds: Readonly<Record<ImportKind, MessageKey>> = {
  pack: 'packsKindPack',
  'pretalx-schedule': 'packsKindPretalxSchedule',
  'frab-xml': 'packsKindFrabXml',
  icalendar: 'packsKindIcalendar',
  sessionize: 'packsKindSessionize',
  submissions: 'packsKindSubmissions',
  'youtube-playlist': 'packsKindYoutubePlaylist',
  'youtube-feed': 'packsKindYoutubeFeed',
  pyvideo: 'packsKindPyvideo',
  csv: 'packsKindCsv',
};

/** What kind of file it is, in words. */
export const kindText = (kind: ImportKind): string => t(kinds[kind]);
