import type { PageReport, PageRequest, PageStatus } from '../../data/messages/page-protocol.ts';
import type { ProjectId } from '../../data/model/ids.ts';
import type { PagePort } from './ports.ts';

/** The part of the browser's tabs that is needed. */
export type Tabs = {
  query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
};

/** The page in a tab: of this number, the active one, or none. */
export function pagePort(tabs: Tabs, which: number | 'active' | null): PagePort {
  const ask = async (request: PageRequest): Promise<unknown> => {
    const id = typeof which === 'number' ? which : await activeTab(tabs);
    return tabs.sendMessage(id, request, { frameId: 0 });
  };
  return {
    view: async () => {
      if (which === null) return { kind: 'none' };
      // Where our script does not run the browser rejects.
      const answer = await ask({ kind: 'page-status' }).catch(() => undefined);
      return isReport(answer) ? { kind: 'page', status: counted(answer) } : { kind: 'closed' };
    },
    show: async (project) => void (await ask({ kind: 'show-project', project })),
  };
}

async function activeTab(tabs: Tabs): Promise<number> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

const isReport = (value: unknown): value is PageReport =>
  typeof value === 'object' && value !== null && 'host' in value && 'named' in value;

function counted({ named, ...page }: PageReport): PageStatus {
  const counts = new Map<ProjectId, number>();
  for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  const projects = [...counts].map(([id, count]) => ({ id, count }));
  return { ...page, projects: projects.sort((a, b) => b.count - a.count) };
}
