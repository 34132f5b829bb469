import type { ListRule } from '../../data/model/reading-list.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { eventName } from '../../data/model/talk-links.ts';
import { t, type MessageKey } from '../ui/text.ts';
import type { NameOf } from '../ui/use-project-names.ts';
import type { Choice, ListSort } from './choice.ts';
import { NewRule } from './NewRule.tsx';
import { PickOne } from './PickOne.tsx';
import { totalOf } from './total.ts';

type Props = {
  readonly talks: readonly SavedTalk[];
  readonly shown: readonly SavedTalk[];
  readonly choice: Choice;
  readonly nameOf: NameOf;
  readonly rules: readonly ListRule[];
  readonly onChange: (change: Partial<Choice>) => void;
  readonly onRules: (rules: readonly ListRule[], said: string) => void;
  readonly onHelp: () => void;
};

const sorts: readonly (readonly [ListSort, MessageKey])[] = [
  ['manual', 'listSortManual'],
  ['newest', 'listSortNewest'],
  ['shortest', 'listSortShortest'],
  ['event', 'listSortEvent'],
  ['project', 'listSortProject'],
];

/** What narrows the list and orders it, and how long all of it takes. */
export function ListTools({ talks, shown, choice, nameOf, onChange, ...rules }: Props) {
  const projects = unique(talks.flatMap(({ talk }) => talk.projects.map(({ id }) => id)));
  const events = new Map(talks.map(({ event }) => [event.id as string, eventName(event)]));
  const tags = unique(talks.flatMap((saved) => saved.tags));
  return (
    <div class="kept-tools">
      <div class="kept-tools-row">
        <label class="kept-minutes">
          <span>{t('listMinutesBefore')}</span>
          <input
            type="number"
            min={1}
            max={600}
            step={5}
            placeholder="25"
            value={choice.minutes ?? ''}
            onInput={({ currentTarget }) =>
              onChange({ minutes: currentTarget.value === '' ? null : Number(currentTarget.value) })
            }
          />
          <span>{t('listMinutesAfter')}</span>
        </label>
        <input
          type="search"
          class="kept-filter"
          aria-label={t('listFilter')}
          placeholder={t('listFilter')}
          value={choice.words}
          onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
      </div>
      <div class="kept-tools-row">
        <PickOne
          label={t('listSort')}
          value={choice.sort}
          options={sorts.map(([sort, name]) => [sort, t(name)])}
          onPick={(sort) => onChange({ sort: sort as ListSort })}
        />
        <PickOne
          label={t('listProject')}
          value={choice.project}
          none={t('listAnyProject')}
          options={projects.map((id) => [id, nameOf(id)])}
          onPick={(project) => onChange({ project })}
        />
        <PickOne
          label={t('listEvent')}
          value={choice.event}
          none={t('listAnyEvent')}
          options={[...events]}
          onPick={(event) => onChange({ event })}
        />
        {tags.length > 0 && (
          <PickOne
            label={t('listTag')}
            value={choice.tag}
            none={t('listAnyTag')}
            options={tags.map((tag) => [tag, tag])}
            onPick={(tag) => onChange({ tag })}
          />
        )}
      </div>
      <div class="kept-tools-row kept-sum">
        <p role="status">{totalOf(shown)}</p>
        <NewRule choice={choice} rules={rules.rules} onRules={rules.onRules} />
        <button type="button" class="link-button" onClick={rules.onHelp}>
          {t('listKeys')}
        </button>
      </div>
    </div>
  );
}

const unique = <T extends string>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort();
