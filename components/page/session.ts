import type { ProjectId } from '../../data/model/ids.ts';
import type { Referee } from '../../data/model/referee.ts';
import type { Names } from '../../data/recogniser/names.ts';
import type { PageReport } from '../../data/messages/page-protocol.ts';
import { offReason, type Settings } from '../../data/settings/settings.ts';
import type { Entry } from './entry.ts';
import { entryAt } from './caret.ts';
import { startMarking, type Marking } from './marking.ts';
import { contains } from '../dom/nodes.ts';
import { nextEntry, sorted } from './order.ts';
import { pageHost } from './page-host.ts';

export type PageStart = {
  /** Asked for when something is to be marked. */
  readonly names: () => Promise<Names>;
  readonly referee: Referee;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** Called after each pass over the page. */
  readonly onChange?: () => void;
};

/** The marks of one page, for as long as it lives. */
export type PageSession = {
  at(x: number, y: number): Entry | null;
  step(by: 1 | -1): Entry | null;
  within(element: Element): Entry | null;
  firstOf(project: ProjectId): Entry | null;
  setCurrent(mark: Entry | null): void;
  /** With the projects that are marked or could be. */
  status(): PageReport;
  apply(settings: Settings): void;
  readonly settings: Settings;
};

export function startSession(parts: PageStart): PageSession {
  const { names, referee, signal, onChange = () => {} } = parts;
  let settings = parts.settings;
  let marking: Marking | null = null;
  let stop = new AbortController();
  let resume: ReturnType<typeof setTimeout> | undefined;
  let last: Entry | null = null;

  const off = () => offReason(settings, pageHost(), Date.now());
  /** Nearly in the order of the page, which makes sorting cheap. */
  const entries = (): Entry[] =>
    marking?.entries().filter((entry) => marking!.shown.has(entry)) ?? [];
  const first = (isWanted: (entry: Entry) => boolean): Entry | null =>
    sorted(entries().filter(isWanted)).find((entry) => entry.lineBoxes()[0]) ?? null;
  const apply = (next: Settings) => {
    settings = next;
    clearTimeout(resume);
    if (signal.aborted || off()) {
      stop.abort();
      marking = last = null;
      onChange();
      const pause = (settings.pausedUntil ?? 0) - Date.now();
      if (pause > 0 && !signal.aborted) resume = setTimeout(apply, pause, settings);
    } else if (marking) marking.apply(settings);
    else void begin();
  };
  const begin = async () => {
    stop.abort();
    const { signal } = (stop = new AbortController());
    const known = await names();
    if (!signal.aborted) marking = startMarking(known, referee, settings, onChange, signal);
  };
  signal.addEventListener('abort', () => apply(settings));
  apply(settings);

  return {
    at(x, y) {
      const entry = marking && entryAt(marking.roots, marking.in, x, y);
      marking?.point(entry);
      return entry;
    },
    step: (by) => (last = nextEntry(entries(), by, last)),
    within: (element) => first(({ nodes }) => contains.call(element, nodes[0]!)),
    firstOf: (project) => first((entry) => entry.project === project),
    setCurrent: (mark) => marking?.setCurrent(mark?.stands() ? [mark.range] : []),
    status: () => ({
      host: pageHost(),
      address: document.URL,
      off: off(),
      named: (marking?.entries() ?? []).map(({ project }) => project),
    }),
    apply,
    get settings() {
      return settings;
    },
  };
}
