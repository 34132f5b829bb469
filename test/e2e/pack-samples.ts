/** What the real files hold, as counts and single facts; the files themselves are not ours. */
type Sample = {
  readonly file: string;
  /** As the view names it. */
  readonly kind: string;
  readonly talks: number;
  readonly skipped: number;
  /** The event is one of those that ship: so many of its talks are known already. */
  readonly button?: 'Update';
  readonly changed?: number;
  /** What the file does not say. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly spots: readonly {
    readonly query: string;
    readonly event: string;
    readonly title: string;
    readonly speakers?: readonly string[];
    readonly day?: string;
    readonly start?: string;
    readonly room?: string;
    /** Its own recordings. */
    readonly videos?: readonly string[];
    /** Projects that it is linked to. */
    readonly about?: readonly string[];
  }[];
};

export const samples: readonly Sample[] = [
  {
    file: 'pretalx-democon.json',
    kind: 'pretalx schedule (JSON)',
    talks: 36,
    skipped: 36,
    spots: [
      {
        query: 'Focused 5thgeneration hardware',
        event: 'DemoCon',
        title: 'Focused 5thgeneration hardware',
        speakers: ['Brian Robinson'],
        day: '2020-12-14',
        start: '09:00',
        room: 'Gray Room',
      },
      {
        query: 'Proactive leadingedge Graphical User Interface',
        event: 'DemoCon',
        title: 'Proactive leadingedge Graphical User Interface',
        speakers: ['Randy Crawford'],
        day: '2020-12-16',
        start: '14:00',
        room: 'Tan Room',
      },
    ],
  },
  {
    file: 'pretalx-rc3.json',
    kind: 'pretalx schedule (JSON)',
    talks: 48,
    skipped: 0,
    spots: [
      {
        query: 'faule Admin automatisiert',
        event: 'rC3 Channels',
        title: 'Der faule Admin automatisiert: Gluon auf echter Hardware testen',
        speakers: ['Chris Fiege', 'Kasa'],
        day: '2020-12-27',
        start: '11:30',
      },
      {
        query: 'Climate Change and the Corona Pandemic',
        event: 'rC3 Channels',
        title: 'Climate Change and the Corona Pandemic',
        speakers: ['Dr. Kira Vinke'],
        day: '2020-12-30',
        start: '16:00',
      },
    ],
  },
  {
    file: 'frab-fosdem-2021.xml',
    kind: 'frab schedule (XML)',
    talks: 771,
    skipped: 62,
    spots: [
      {
        query: 'Empowering the school of the future',
        event: 'FOSDEM 2021',
        title: 'Empowering the school of the future',
        speakers: ['Marco Marinello', 'Paolo Dongilli'],
        day: '2021-02-06',
        start: '10:00',
        room: 'M.community',
      },
      {
        query: 'Identifying Performance Changes Using Peass',
        event: 'FOSDEM 2021',
        title: 'Identifying Performance Changes Using Peass',
        speakers: ['David Georg Reichelt'],
        day: '2021-02-07',
        start: '17:25',
        room: 'D.cicd',
        videos: [
          'https://video.fosdem.org/2021/D.cicd/identifying_performance_changes_using_peass.mp4',
        ],
      },
      {
        query: 'Who watches the watchers Jenkins journey',
        event: 'FOSDEM 2021',
        title: 'Who watches the watchers - a Jenkins journey',
        about: ['jenkins'],
      },
    ],
  },
  {
    file: 'sched-kubecon-eu-2026.ics',
    kind: 'iCalendar',
    talks: 476,
    skipped: 120,
    button: 'Update',
    changed: 124,
    answers: { 'Time zone': 'Europe/Amsterdam' },
    spots: [
      {
        query: 'Keeping Sovereignty on Track railway',
        event: 'KubeCon + CloudNativeCon Europe 2026',
        title:
          'Keynote: Keeping Sovereignty on Track: Kubernetes Powering a National Railway Platform',
        speakers: ['Thomas Comtet', 'Yann Rotilio'],
        day: '2026-03-25',
        start: '09:19',
      },
      {
        query: 'Finally Incubated Metal3',
        event: 'KubeCon + CloudNativeCon Europe 2026',
        title: 'Project Lightning Talk: Finally Incubated! What Comes Next For Metal3?',
        speakers: ['Ádám Rozmán'],
      },
      {
        query: 'State of Backstage in 2026',
        event: 'KubeCon + CloudNativeCon Europe 2026',
        title: 'The State of Backstage in 2026',
        about: ['backstage'],
      },
    ],
  },
  {
    file: 'sessionize-azure-bootcamp-2022.json',
    kind: 'Sessionize export',
    talks: 13,
    skipped: 0,
    answers: { Event: 'Azure Bootcamp 2025' },
    spots: [
      {
        query: 'Central Network Management in Azure',
        event: 'Azure Bootcamp 2025',
        title: 'Central Network Management in Azure',
        speakers: ['Hannes Lagler-Gruener'],
        day: '2025-05-10',
        start: '09:55',
        room: 'Saal 12',
        videos: ['https://www.youtube.com/watch?v=OCsLwwWycSk'],
      },
    ],
  },
  {
    file: 'ytdlp-flat-playlist.json',
    kind: 'YouTube playlist',
    talks: 10,
    skipped: 0,
    answers: { 'First day': '2022-01-01', 'Last day': '2022-01-02' },
    spots: [
      {
        query: 'How Google Search tackles misspelling',
        event: 'How Search Works',
        title: 'How Google Search tackles misspelling | Search',
      },
      {
        query: 'How BERT helps Google Search',
        event: 'How Search Works',
        title: 'How BERT helps Google Search understand language | Search',
        videos: ['https://www.youtube.com/watch?v=2lR8Fzays4I'],
      },
    ],
  },
  {
    file: 'pyvideo-get-instrumented.json',
    kind: 'pyvideo (JSON)',
    talks: 1,
    skipped: 0,
    answers: { Event: 'EuroPython 2016', 'First day': '2016-07-17', 'Last day': '2016-07-24' },
    spots: [
      {
        query: 'Get Instrumented',
        event: 'EuroPython 2016',
        title: 'Get Instrumented!',
        speakers: ['Hynek Schlawack'],
        day: '2016-08-05',
        videos: ['https://www.youtube.com/watch?v=1OB0w4b_3l0'],
      },
    ],
  },
];
