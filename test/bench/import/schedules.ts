import { syntheticTalks } from '../search/synthetic.ts';

/** Schedules of any size, in the shape of each format, with invented and always the same talks. */

const words =
  'cluster operator gateway mesh policy secret rollout tracing storage scheduler registry runtime webhook sidecar quota drift backup tenant kernel probe canary ingress node pod volume patch token audit cache queue'.split(
    ' ',
  );
const first = ['Ada', 'Bo', 'Chidi', 'Dana', 'Emre', 'Fatou', 'Gita', 'Hana', 'Ivo', 'Jun'];
const last = ['Example', 'Sample', 'Muster', 'Prøve', 'Ejemplo', 'Tester', 'Specimen', 'Demo'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const word = (at: number) => pick(words, at * 7 + (at >> 3));
const title = (at: number) =>
  `How the ${word(at)} learned to ${word(at + 1)} a ${word(at + 2)} (${at})`;
const name = (at: number) => `${pick(first, at)} ${pick(last, at * 3)}`;
const abstract = (at: number) =>
  Array.from(
    { length: 9 },
    (_, line) =>
      `In **part ${line}** the ${word(at + line)} meets [the ${word(at + 2 * line)}](https://example.org/${at}) & its ${word(at * line)}.`,
  ).join('\r\n');
const day = (at: number) => `2024-05-0${1 + (at % 4)}`;
const start = (at: number) => `${String(9 + (at % 9)).padStart(2, '0')}:${pick(['00', '30'], at)}`;
const range = (size: number) => Array.from({ length: size }, (_, at) => at);

/** So much of each abstract of a very large schedule still makes a file that is read. */
const short = { from: 50_000, length: 180 };

/** A pretalx export of talks as varied as real ones: few words are most of them, many are rare. */
export function variedSchedule(size: number): string {
  const { talks } = syntheticTalks(size);
  const json = JSON.parse(schedules['pretalx JSON']!(size)) as PretalxExport;
  for (const { rooms } of json.schedule.conference.days) {
    for (const event of rooms.Hall) {
      const talk = talks[event.id]!;
      event.title = talk.title;
      event.abstract = (talk.summary ?? '').slice(0, size < short.from ? undefined : short.length);
      event.persons = talk.speakers.map((public_name, at) => ({ code: `P${at}`, public_name }));
    }
  }
  return JSON.stringify(json);
}

type PretalxEvent = {
  readonly id: number;
  title: string;
  abstract: string;
  persons: readonly { readonly code: string; readonly public_name: string }[];
};
type PretalxExport = {
  readonly schedule: {
    readonly conference: {
      readonly days: readonly { readonly rooms: { readonly Hall: readonly PretalxEvent[] } }[];
    };
  };
};

export const schedules: Readonly<Record<string, (size: number) => string>> = {
  'pretalx JSON': (size) =>
    JSON.stringify({
      schedule: {
        version: '1',
        base_url: 'https://talks.example.org/big/',
        conference: {
          title: 'Big Conference 2024',
          start: '2024-05-01',
          end: '2024-05-04',
          time_zone_name: 'Europe/Berlin',
          days: [1, 2, 3, 4].map((index) => ({
            index,
            date: `2024-05-0${index}`,
            rooms: {
              Hall: range(size)
                .filter((at) => at % 4 === index - 1)
                .map((at) => ({
                  guid: `guid-${at}`,
                  code: `C${at}`,
                  id: at,
                  date: `${day(at)}T${start(at)}:00+02:00`,
                  start: start(at),
                  duration: '00:30',
                  room: 'Hall',
                  url: `https://talks.example.org/big/talk/C${at}/`,
                  title: title(at),
                  subtitle: '',
                  track: 'Platforms',
                  type: 'Talk',
                  language: 'en',
                  abstract: abstract(at),
                  description: '',
                  persons: [{ code: `P${at}`, public_name: name(at), answers: [] }],
                  links: [],
                  attachments: [],
                })),
            },
          })),
        },
      },
    }),
  'frab XML': (size) =>
    `<?xml version="1.0"?><schedule><conference><title>Big 2024</title></conference><day index="1" date="2024-05-01"><room name="Hall">${range(
      size,
    )
      .map(
        (at) =>
          `<event id="${at}"><start>${start(at)}</start><duration>00:30</duration><title>${title(at)}</title><type>devroom</type><abstract>&lt;p&gt;${abstract(at).replace(/&/g, '&amp;amp;')}&lt;/p&gt;</abstract><persons><person id="${at}">${name(at)}</person></persons><links><link href="https://video.example.org/${at}.webm">Video recording</link></links></event>`,
      )
      .join('\n')}</room></day></schedule>`,
  'Sched iCalendar': (size) =>
    `BEGIN:VCALENDAR\r\nPRODID:-//Sched.com Big Conference 2024//EN\r\n${range(size)
      .map((at) =>
        [
          'BEGIN:VEVENT',
          `DTSTART:${day(at).replace(/-/g, '')}T${start(at).replace(':', '')}00Z`,
          `DTEND:${day(at).replace(/-/g, '')}T235900Z`,
          `SUMMARY:${title(at)} - ${name(at)}\\, Acme & ${name(at + 1)}\\, Globex Systems`,
          `DESCRIPTION:${abstract(at).replace(/,/g, '\\,').replace(/\r\n/g, '\\n')}`,
          'CATEGORIES:PLATFORMS',
          'LOCATION:Hall\\, Town\\, Country',
          `UID:${at}`,
          `URL:http://big.sched.com/event/${at}`,
          'END:VEVENT',
        ].join('\r\n'),
      )
      .join('\r\n')}\r\nEND:VCALENDAR\r\n`,
  Sessionize: (size) =>
    JSON.stringify({
      sessions: range(size).map((at) => ({
        id: String(at),
        title: title(at),
        description: abstract(at),
        startsAt: `${day(at)}T${start(at)}:00`,
        endsAt: `${day(at)}T23:30:00`,
        isServiceSession: false,
        speakers: [`s${at % 500}`],
        categoryItems: [],
        questionAnswers: [
          { questionId: 1, answerValue: `https://youtu.be/${String(at).padStart(11, 'a')}` },
        ],
        roomId: 1,
        recordingUrl: null,
        status: 'Accepted',
      })),
      speakers: range(500).map((at) => ({ id: `s${at}`, fullName: name(at) })),
      questions: [{ id: 1, question: 'YouTube Video' }],
      categories: [],
      rooms: [{ id: 1, name: 'Hall' }],
    }),
  'YouTube playlist': (size) =>
    JSON.stringify({
      id: 'PL',
      title: 'Big Conference 2024',
      _type: 'playlist',
      extractor: 'youtube:tab',
      entries: range(size).map((at) => ({
        id: String(at).padStart(11, 'a'),
        title: `${title(at)} - ${name(at)}, Acme`,
        duration: 1800,
        timestamp: null,
      })),
    }),
  CSV: (size) =>
    `title;speakers;start;duration;room;abstract\r\n${range(size)
      .map(
        (at) =>
          `${title(at)};${name(at)};${day(at)} ${start(at)};30;Hall;"${abstract(at).replace(/"/g, '""')}"`,
      )
      .join('\r\n')}\r\n`,
  'own pack, JSON': (size) => JSON.stringify(pack(size)),
};

const pack = (size: number) => ({
  pack: 'big-2024',
  version: 1,
  licence: 'MIT',
  sources: [{ name: 'invented' }],
  event: {
    id: 'big-2024',
    name: 'Big 2024',
    series: 'Big',
    starts: '2024-05-01',
    ends: '2024-05-04',
    place: 'Town',
  },
  talks: range(size).map((at) => ({
    id: `talk-${at}`,
    title: title(at),
    speakers: [name(at)],
    day: day(at),
    start: start(at),
    minutes: 30,
    summary: `The ${word(at)} and the ${word(at + 5)}.`,
    projects: { title: ['argo'] },
    links: [{ kind: 'video', url: `https://www.youtube.com/watch?v=${at}`, confidence: 'exact' }],
  })),
});
