import { t } from '../ui/text.ts';
import { PageHead } from './PageHead.tsx';
import type { MountedSection } from './ports.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly section: MountedSection | undefined;
  readonly shared: Shared;
};

/** A section from outside, under its name. */
export function Mounted({ section, shared }: Props) {
  if (section === undefined) return null;
  return (
    <>
      <PageHead title={t(section.name)} />
      {section.view(shared)}
    </>
  );
}
