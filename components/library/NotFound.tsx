import { EmptyState } from '../ui/EmptyState.tsx';
import { t } from '../ui/text.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly name: string;
  readonly back: 'projects' | 'events' | 'speakers';
};

/** For an address of something that is in no pack. */
export function NotFound({ name, back }: Props) {
  return (
    <>
      <PageHead title={name} />
      <EmptyState title={t('libraryUnknown')} text={t('libraryUnknownText')}>
        <div class="empty-ways">
          <a class="button" href={`#${back}`}>
            {t(lists[back])}
          </a>
        </div>
      </EmptyState>
    </>
  );
}

const lists = {
  projects: 'libraryProjects',
  events: 'libraryEvents',
  speakers: 'librarySpeakers',
} as const;
