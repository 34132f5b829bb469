import { projectId } from '../../data/model/ids.ts';
import type { Start } from './ports.ts';

/** What the address says: `#tab=12` (the tab to be over), `#project=kyverno`, `#q=words`, `#list`. */
export function readStart(hash: string): Required<Start> & { readonly tab: number | null } {
  const said = new URLSearchParams(hash.slice(1));
  const project = said.get('project');
  const tab = Number(said.get('tab') ?? Number.NaN);
  return {
    view: said.has('list') ? 'list' : 'search',
    project: project !== null && /^[a-z0-9-]{1,80}$/.test(project) ? projectId(project) : null,
    query: (said.get('q') ?? '').slice(0, 200),
    tab: Number.isInteger(tab) ? tab : null,
  };
}
