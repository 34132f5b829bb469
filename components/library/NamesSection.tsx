import type { ComponentChildren } from 'preact';
import type { NamesRequest, Piece } from '../../data/model/browse.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { PageHead } from './PageHead.tsx';
import type { Place } from './place.ts';
import type { Shared } from './shared.ts';
import { usePieces } from './use-pieces.ts';
import { VirtualList } from './VirtualList.tsx';
import { Waiting } from './Waiting.tsx';

type Kind = Extract<Place, { filter: string }>['kind'];

type Props<Row> = {
  readonly kind: Kind;
  readonly filter: string;
  readonly title: string;
  readonly filterLabel: string;
  /** How many there are, in words. */
  readonly count: (total: number) => string;
  readonly estimate: number;
  readonly shared: Shared;
  readonly load: (request: NamesRequest) => Promise<Piece<Row>>;
  readonly show: (row: Row, stop: boolean) => ComponentChildren;
  readonly heading?: (row: Row, before: Row | undefined) => ComponentChildren;
};

/** A list of names with a filter over it: of projects, events or speakers. */
export function NamesSection<Row>(props: Props<Row>) {
  const { kind, filter, shared, estimate, heading } = props;
  const key = `${kind} ${filter}`;
  const rows = usePieces(shared.keeper, key, (slice) => props.load({ ...slice, filter }));
  const total = rows.total();
  return (
    <>
      <PageHead title={props.title}>
        <div class="filter">
          <Icon name="search" />
          <input
            type="search"
            aria-label={props.filterLabel}
            placeholder={props.filterLabel}
            value={filter}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => shared.replace({ kind, filter: currentTarget.value })}
          />
        </div>
        <p class="quiet" role="status">
          {total === null ? '' : props.count(total)}
        </p>
      </PageHead>
      {total === null || rows.failed() ? (
        <Waiting failed={rows.failed()} onRetry={rows.retry} />
      ) : (
        <VirtualList
          key={key}
          label={props.title}
          rows={rows}
          total={total}
          estimate={estimate}
          listKey={key}
          shared={shared}
          show={(row, _at, stop) => props.show(row, stop)}
          {...(heading && {
            heading: (at: number) => {
              const row = rows.row(at);
              return row === undefined ? null : heading(row, rows.row(at - 1));
            },
          })}
        />
      )}
      {total === 0 && <EmptyState title={t('libraryNoNames')} text={t('libraryNoNamesText')} />}
    </>
  );
}
