import { onTestFinished } from 'vitest';
import { compileLexicons } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import { openNames } from '../../../data/recogniser/names.ts';
import { createReferee } from '../../../data/recogniser/referee.ts';
import { defaultSettings, type Settings } from '../../../data/settings/settings.ts';
import type { Entry } from '../../../components/page/entry.ts';
import { startSession, type PageSession } from '../../../components/page/session.ts';
import { aProject } from '../../data/samples.ts';

const { lexicon, names } = compileLexicons([
  aProject('kyverno', 'Kyverno'),
  aProject('keptn', 'Keptn'),
  aProject('argo-cd', 'Argo CD'),
  aProject('cert-manager', 'cert-manager'),
  aProject('opentelemetry', 'OpenTelemetry'),
  aProject('kubernetes', 'Kubernetes', { marked: false }),
  aProject('helm', 'Helm', {
    prior: 'word',
    spellings: [{ text: 'Helm', case: 'any', prior: 'word' }],
    homepage: 'https://helm.sh/',
    repository: 'https://github.com/helm/helm',
    cues: { for: ['chart', 'release'], against: ['ship'] },
  }),
]);

/** A place in the test's document that goes when the test ends. */
export function stage(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  onTestFinished(() => main.remove());
  return main;
}

export type Started = PageSession & {
  readonly stop: () => void;
  onChange(listener: () => void): void;
};

/** What judges the doubtful names, as in the background. */
export const localReferee = createReferee(async () => openLexicon(lexicon));

export function start(settings: Partial<Settings> = {}, referee = localReferee): Started {
  const controller = new AbortController();
  const stop = () => controller.abort();
  onTestFinished(stop);
  const listeners = new Set<() => void>();
  const session = startSession({
    names: async () => openNames(names),
    referee,
    settings: { ...defaultSettings, ...settings },
    signal: controller.signal,
    onChange: () => listeners.forEach((listener) => listener()),
  });
  return { ...session, stop, onChange: (listener) => void listeners.add(listener) };
}

export async function started(settings: Partial<Settings> = {}): Promise<Started> {
  const session = start(settings);
  await settled(session);
  return session;
}

/** Resolves when passes have come to an end: quiet for longer than the rest after a short one. */
export function settled(session: Started, quietMs = 150): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, 3_000);
    session.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs);
    });
  });
}

/** Resolves after the next pass. */
export const changed = (session: Started): Promise<void> =>
  new Promise((resolve) => {
    session.onChange(resolve);
  });

/** The letters that are painted, in document order, with the names of the elements around them. */
export function painted(name = 'hallway-mark'): string[] {
  const ranges = highlights(name).flatMap((highlight) => [...highlight]);
  return ranges
    .filter(({ startContainer }) => startContainer.isConnected)
    .sort(compare)
    .map(textOf);
}

export const highlights = (name = 'hallway-mark'): Highlight[] =>
  [...CSS.highlights].filter(([key]) => key.startsWith(name)).map(([, highlight]) => highlight);

export function textOf(range: AbstractRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

function compare(a: AbstractRange, b: AbstractRange): number {
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  if (position === 0) return a.startOffset - b.startOffset;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export const middleOf = (box: DOMRect): [number, number] => [
  box.left + box.width / 2,
  box.top + box.height / 2,
];

export const texts = (marks: readonly (Entry | null)[]) => marks.map((mark) => mark?.text);
