import { schedulePage } from '../../data/text/schedule-page.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import type { PageView } from './ports.ts';

type Props = {
  readonly page: PageView | null;
  /** Takes the page's address. */
  readonly onAdd: (address: string) => void;
};

/** On a page of an event's schedule: the way to have its talks. Nothing is read before the click. */
export function ScheduleOffer({ page, onAdd }: Props) {
  const address = page?.kind === 'page' ? page.status.address : undefined;
  const found = address === undefined ? null : schedulePage(address);
  if (address === undefined || found === null) return null;
  return (
    <section class="notice schedule-offer" aria-label={t('popupSchedule')}>
      <Icon name="schedule" />
      <p class="notice-text">{t(found.sure ? 'popupSchedule' : 'popupScheduleMaybe')}</p>
      <button type="button" class="button" onClick={() => onAdd(address)}>
        {t(found.sure ? 'popupScheduleAdd' : 'popupScheduleLook')}
      </button>
    </section>
  );
}
