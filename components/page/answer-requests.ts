import type { Runtime } from 'webextension-polyfill';
import type { PageRequest, PageReport } from '../../data/messages/page-protocol.ts';
import type { ProjectId } from '../../data/model/ids.ts';

type Card = { stepTo(by: 1 | -1): void; showProject(id: ProjectId): void };
type OnMessage = Runtime.Static['onMessage'];

/** Answers the popup and the background for this page; ends with the extension. */
export function answerRequests(onMessage: OnMessage, status: () => PageReport, card: Card): void {
  // Chromium ignores a promise that a listener returns, so the answer goes through the callback.
  const listener = (message: unknown, _sender: unknown, answer: (status: PageReport) => void) => {
    const request = message as PageRequest;
    if (request.kind === 'step-mark') card.stepTo(request.by);
    if (request.kind === 'show-project') card.showProject(request.project);
    if (request.kind === 'page-status') {
      answer({ ...status(), selection: `${getSelection()}`.slice(0, 200) });
    }
  };
  onMessage.addListener(listener as Parameters<OnMessage['addListener']>[0]);
}
