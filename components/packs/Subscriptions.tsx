import type { AddressReader, ReadFile } from '../../data/model/subscription.ts';
import { t } from '../ui/text.ts';
import { SubscribeForm } from './SubscribeForm.tsx';
import { SubscriptionItem } from './SubscriptionItem.tsx';
import type { SubscriptionList } from './use-subscriptions.ts';

type Props = {
  readonly list: SubscriptionList;
  readonly reader: Pick<AddressReader, 'readAddress'>;
  readonly onRead: (read: ReadFile) => void;
  /** Says that it has ended: its talks stay. */
  readonly onEnded: (name: string) => void;
};

/** Addresses that are asked for their talks each day; none until a person adds one. */
export function Subscriptions({ list, reader, onRead, onEnded }: Props) {
  return (
    <section class="pack-panel subs" aria-labelledby="subs-title">
      <h2 id="subs-title">{t('subsTitle')}</h2>
      <p class="quiet">{t('subsText')}</p>
      {list.all !== null && list.all.length > 0 && (
        <ul class="subs-list" role="list" aria-labelledby="subs-title">
          {list.all.map((subscription) => (
            <SubscriptionItem
              key={subscription.address}
              subscription={subscription}
              busy={list.busy === subscription.address}
              onCheck={() => void list.check(subscription.address)}
              onEnd={() =>
                void list.end(subscription.address).then(() => onEnded(subscription.name))
              }
            />
          ))}
        </ul>
      )}
      <SubscribeForm reader={reader} onRead={onRead} />
    </section>
  );
}
