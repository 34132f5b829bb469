import { fold } from '../../text/search-words.ts';

/** What a column of a table can be. */
export type Column =
  | 'id'
  | 'title'
  | 'subtitle'
  | 'speakers'
  | 'firstName'
  | 'lastName'
  | 'start'
  | 'end'
  | 'day'
  | 'endDay'
  | 'startTime'
  | 'endTime'
  | 'minutes'
  | 'room'
  | 'type'
  | 'track'
  | 'language'
  | 'abstract'
  | 'url'
  | 'video'
  | 'slides'
  | 'status'
  | 'zone';

const names: Readonly<Record<Column, string>> = {
  id: 'id|code|uid|guid|session id|talk id|submission id|proposal id|event id|event key',
  title:
    'title|talk|talk title|session|session title|session name|name|event|event name|event title|subject|summary|proposal title|titel|vortrag|titre|titulo',
  subtitle: 'subtitle|untertitel',
  speakers:
    'speaker|speakers|speaker name|speaker names|presenter|presenters|author|authors|person|persons|host|owner|moderator|referent|referenten|vortragende|sprecher|intervenant|intervenants|orateur|orateurs|ponente|ponentes',
  firstName: 'first name|firstname|given name|vorname|prenom',
  lastName: 'last name|lastname|surname|family name|nachname|nom',
  start:
    'start|starts|starts at|start at|begin|begins|from|scheduled at|date and time|datetime|date time|beginn|debut|inicio|event start',
  end: 'end|ends|ends at|end at|until|to|ende|fin|event end',
  day: 'date|day|start date|datum|tag|jour|dia|fecha|event start date',
  endDay: 'end date|event end date|enddatum',
  startTime: 'time|start time|starttime|begin time|uhrzeit|startzeit|heure|hora|event start time',
  endTime: 'end time|endtime|endzeit|event end time',
  minutes:
    'duration|minutes|length|duration minutes|duration min|length minutes|dauer|duree|duracion|mins|min',
  room: 'room|location|venue|stage|hall|place|raum|saal|ort|salle|lieu|sala|lugar',
  type: 'type|format|kind|session format|session type|submission type|event type|art',
  track: 'track|category|categories|topic|theme|spur|kategorie',
  language: 'language|lang|locale|sprache|langue|idioma',
  abstract:
    'abstract|description|details|text|content|session description|beschreibung|zusammenfassung|resume|descripcion',
  url: 'url|link|website|web|page|schedule|session url|talk url|public link',
  video:
    'video|recording|youtube|video url|video link|recording url|recording link|youtube url|youtube link|aufzeichnung',
  slides: 'slides|slides url|slides link|slide deck|presentation|folien',
  status: 'status|state|session status',
  zone: 'timezone|time zone|tz|zeitzone',
};

const columns: ReadonlyMap<string, Column> = new Map(
  (Object.keys(names) as Column[]).flatMap((column) =>
    names[column].split('|').map((name) => [name, column] as const),
  ),
);

/** Which column each header is; a header that comes twice or is unknown is passed over. */
export function readHeaders(headers: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  headers.forEach((header, index) => {
    const column = columns.get(tidy(header));
    if (column && !found.has(column)) found.set(column, index);
  });
  return preferTitle(found, headers.map(tidy));
}

const tidy = (header: string): string =>
  fold(header)
    .replace(/\([^()]*\)|[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Name` and `Summary` are titles only where no column says so itself. */
function preferTitle(found: Map<Column, number>, headers: readonly string[]): Map<Column, number> {
  const clear = headers.findIndex((header) =>
    /^(?:(?:talk|session|proposal|event) )?title$|^titel$|^titre$/.test(header),
  );
  const name = headers.indexOf('name');
  const summary = headers.indexOf('summary');
  if (clear < 0) return found;
  found.set('title', clear);
  if (name >= 0 && !found.has('speakers')) found.set('speakers', name);
  if (summary >= 0 && !found.has('abstract')) found.set('abstract', summary);
  return found;
}
