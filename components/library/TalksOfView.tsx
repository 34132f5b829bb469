import type { ComponentChildren } from 'preact';
import type { TalkOrder, TalksOf } from '../../data/model/browse.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { t } from '../ui/text.ts';
import type { Shared } from './shared.ts';
import { TalkList } from './TalkList.tsx';
import { usePieces } from './use-pieces.ts';
import { Waiting } from './Waiting.tsx';

type Props = {
  readonly of: TalksOf;
  readonly order: TalkOrder;
  readonly label: string;
  readonly shared: Shared;
  readonly heading?: ((at: number) => ComponentChildren) | undefined;
};

/** All talks of a project, an event or a speaker. */
export function TalksOfView({ of, order, label, shared, heading }: Props) {
  const key = JSON.stringify(['talks', of, order]);
  const rows = usePieces(shared.keeper, key, (slice) =>
    shared.library.listTalks({ ...slice, of, order }),
  );
  const total = rows.total();
  if (total === null || rows.failed())
    return <Waiting failed={rows.failed()} onRetry={rows.retry} />;
  if (total === 0) return <EmptyState title={t('libraryNoTalks')} text={t('libraryNoTalksText')} />;
  return (
    <TalkList
      key={key}
      label={t('libraryTalksOf', label)}
      rows={rows}
      total={total}
      listKey={key}
      shared={shared}
      within={of.kind === 'event'}
      {...(heading && { heading })}
    />
  );
}
