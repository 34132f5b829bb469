import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { t } from '../ui/text.ts';
import { ListItem } from './ListItem.tsx';
import { stateName } from '../ui/state-names.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';

type Props = {
  readonly title: string;
  readonly talks: readonly SavedTalk[];
  readonly list: ReadingList;
};

export function ListSection({ title, talks, list }: Props) {
  return (
    <section class="list-section">
      <h2>
        {title} <span class="count">{talks.length}</span>
      </h2>
      {talks.length === 0 && <p class="quiet">{t('listAllWatched')}</p>}
      <ul role="list" aria-label={`${t('popupViewList')}: ${title}`}>
        {talks.map((saved) => (
          <ListItem
            key={saved.id}
            saved={saved}
            onWatched={(watched) => {
              const state = watched ? 'watched' : 'to-watch';
              void list.edit(saved, { state }, t('listMarked', stateName(state)));
            }}
            onRemove={() => void list.remove(saved.id)}
            onNote={(note) => list.setNote(saved.id, note)}
          />
        ))}
      </ul>
    </section>
  );
}
