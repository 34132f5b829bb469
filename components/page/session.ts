import type { ProjectId } from '../../data/model/ids.ts';
import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import { offReason, type Settings } from '../../data/settings/settings.ts';
import { Entry } from './entry.ts';
import { entryAt } from './hit-test.ts';
import { startMarking, type Marking } from './marking.ts';
import { contains } from './nodes.ts';
import { nextEntry, sorted } from './order.ts';
import { pageHost } from './page-host.ts';

export type PageStart = {
  readonly document: Document;
  readonly lexicon: OpenLexicon;
  readonly settings: Settings;
  readonly signal: AbortSignal;
};

export type ProjectCount = { readonly id: ProjectId; readonly count: number };

/** The marks of one page, for as long as it lives. */
export type PageSession = {
  at(x: number, y: number): Entry | null;
  step(by: 1 | -1): Entry | null;
  within(element: Element): Entry | null;
  firstOf(project: ProjectId): Entry | null;
  setCurrent(mark: object | null): void;
  /** The projects that are marked or could be, the most named ones first. */
  projects(): readonly ProjectCount[];
  /** Called after each pass over the page. */
  onChange(listener: () => void): void;
  apply(settings: Settings): void;
};

/** The longest time that `setTimeout` takes. */
const longestTimer = 2 ** 31 - 1;

export function startSession({ document, lexicon, settings, signal }: PageStart): PageSession {
  const listeners = new Set<() => void>();
  let marking: Marking | null = null;
  let stop = new AbortController();
  let resume: ReturnType<typeof setTimeout> | undefined;
  let last: Entry | null = null;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  /** Those of the index are in the order of the page but for a few, which makes sorting cheap. */
  const entries = (): Entry[] => {
    const { index, shown } = marking ?? {};
    return index?.entries().filter((entry) => shown?.entries.has(entry)) ?? [];
  };
  const first = (isWanted: (entry: Entry) => boolean): Entry | null =>
    sorted(entries().filter(isWanted)).find((entry) => entry.lineBoxes().length > 0) ?? null;
  const apply = (settings: Settings) => {
    clearTimeout(resume);
    if (signal.aborted || offReason(settings, pageHost(document), Date.now())) {
      stop.abort();
      marking = last = null;
      changed();
      const pause = (settings.pausedUntil ?? 0) - Date.now();
      if (pause > 0 && !signal.aborted)
        resume = setTimeout(apply, Math.min(pause, longestTimer), settings);
    } else if (marking) marking.apply(settings);
    else {
      stop = new AbortController();
      marking = startMarking(lexicon, settings, stop.signal, changed);
    }
  };
  signal.addEventListener('abort', () => apply(settings));
  apply(settings);

  return {
    at(x, y) {
      if (!marking) return null;
      const { marks, shown } = marking;
      const entry = entryAt(document, [...marks.roots], shown, x, y);
      shown.point(entry);
      return entry;
    },
    step: (by) => (last = nextEntry(entries(), by, last)),
    within: (element) => first(({ nodes }) => contains(element, nodes[0]!)),
    firstOf: (project) => first((entry) => entry.project === project),
    setCurrent(mark) {
      const isThere = mark instanceof Entry && mark.stands();
      marking?.marks.setCurrent(isThere ? mark.range : undefined);
    },
    projects: () => counts(marking?.index.entries() ?? []),
    onChange(listener) {
      listeners.add(listener);
    },
    apply,
  };
}

function counts(entries: readonly Entry[]): ProjectCount[] {
  const counted = new Map<ProjectId, number>();
  for (const { project } of entries) counted.set(project, (counted.get(project) ?? 0) + 1);
  return [...counted]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
