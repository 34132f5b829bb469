import type { Subscription } from '../../data/model/subscription.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { checkText, checkTime } from './check-text.ts';

type Props = {
  readonly subscription: Subscription;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onEnd: () => void;
};

/** One address: when it was asked last, and what came of it. */
export function SubscriptionItem({ subscription, busy, onCheck, onEnd }: Props) {
  const { name, address, checked, last } = subscription;
  const failed = last.kind === 'failed';
  return (
    <li class="subs-item">
      <div class="subs-text">
        <h3>{name}</h3>
        <bdi class="subs-address">{address}</bdi>
        <p class={failed ? 'subs-trouble' : 'quiet'} role="status">
          {busy ? t('subsChecking') : t('subsChecked', checkTime(checked), checkText({ last }))}
        </p>
        {failed && !busy && <p class="quiet">{t('subsKept')}</p>}
      </div>
      <div class="subs-actions">
        <button
          type="button"
          class="small-button"
          aria-label={t('subsCheckLabel', name)}
          disabled={busy}
          onClick={onCheck}
        >
          {t('subsCheck')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('subsEndLabel', name)}
          title={t('subsEndLabel', name)}
          onClick={onEnd}
        >
          <Icon name="remove" />
        </button>
      </div>
    </li>
  );
}
