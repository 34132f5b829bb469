import type { Maturity } from '../../data/model/project.ts';
import { t } from '../ui/text.ts';

/** The level in the CNCF; nothing for what is outside it. */
export function MaturityBadge({ maturity }: { maturity: Maturity }) {
  if (maturity === 'other') return null;
  return <span class={`badge badge-${maturity}`}>{t(names[maturity])}</span>;
}

const names = {
  graduated: 'cardGraduated',
  incubating: 'cardIncubating',
  sandbox: 'cardSandbox',
  archived: 'cardArchived',
} as const;
