import type { Runtime } from 'webextension-polyfill';
import type { ProjectId } from '../../data/model/ids.ts';
import type { PageRequest, PageStatus } from '../../data/messages/page-protocol.ts';
import { offReason, type Settings } from '../../data/settings/settings.ts';
import { pageHost } from './page-host.ts';
import type { PageSession } from './session.ts';

type Card = { stepTo(by: 1 | -1): void; showProject(id: ProjectId): void };

type Parts = {
  readonly document: Document;
  readonly session: PageSession;
  readonly card: Card;
  /** Asked anew each time: they change while the page lives. */
  readonly settings: () => Promise<Settings>;
  readonly signal: AbortSignal;
};

/** Answers the popup and the background for this page. */
export function answerRequests(onMessage: Runtime.Static['onMessage'], parts: Parts): void {
  // Chromium ignores a promise that a listener returns, so the answer goes through the callback.
  const listener = (message: unknown, _sender: unknown, answer: (status: PageStatus) => void) => {
    const request = message as PageRequest;
    if (request.kind === 'step-mark') parts.card.stepTo(request.by);
    if (request.kind === 'show-project') parts.card.showProject(request.project);
    if (request.kind !== 'page-status') return undefined;
    void status(parts).then(answer);
    return true as const;
  };
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  parts.signal.addEventListener('abort', () =>
    onMessage.removeListener(listener as Parameters<typeof onMessage.removeListener>[0]),
  );
}

async function status({ document, session, settings }: Parts): Promise<PageStatus> {
  const host = pageHost(document);
  return { host, off: offReason(await settings(), host, Date.now()), projects: session.projects() };
}
