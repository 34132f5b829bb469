import type { ListRule } from '../../data/model/reading-list.ts';
import { isOpen, savedStates, type SavedTalk } from '../../data/model/saved-talk.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { fitsRule, type ListName } from './choice.ts';
import { stateName } from '../ui/state-names.ts';

type Props = {
  readonly talks: readonly SavedTalk[];
  readonly rules: readonly ListRule[];
  readonly chosen: ListName;
  readonly onChoose: (list: ListName) => void;
  readonly onRules: (rules: readonly ListRule[], said: string) => void;
};

/** The lists: by state, by rule, and what was removed. */
export function ListChoice({ talks, rules, chosen, onChoose, onRules }: Props) {
  const count = (test: (saved: SavedTalk) => boolean) => talks.filter(test).length;
  const item = (list: ListName, name: string, total: number | null) => (
    <button
      type="button"
      class="kept-list"
      aria-current={list === chosen ? 'true' : undefined}
      onClick={() => onChoose(list)}
    >
      <span>{name}</span>
      {total !== null && <span class="count">{total}</span>}
    </button>
  );
  const states = savedStates.filter((state) => state !== 'to-watch');
  return (
    <nav class="kept-lists" aria-label={t('listLists')}>
      <ul role="list">
        <li>{item('open', t('listToWatch'), count(isOpen))}</li>
        {states.map((state) => (
          <li key={state}>
            {item(
              state,
              stateName(state),
              count((saved) => saved.state === state),
            )}
          </li>
        ))}
        <li>{item('all', t('listAll'), talks.length)}</li>
        {rules.map((rule) => (
          <li key={rule.id} class="kept-rule">
            {item(
              `rule:${rule.id}`,
              rule.name,
              count((saved) => fitsRule(saved, rule)),
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={t('listRuleRemove', rule.name)}
              title={t('listRuleRemove', rule.name)}
              onClick={() => {
                if (chosen === `rule:${rule.id}`) onChoose('open');
                onRules(
                  rules.filter(({ id }) => id !== rule.id),
                  t('listRuleRemoved', rule.name),
                );
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li>{item('removed', t('listRemovedTalks'), null)}</li>
      </ul>
    </nav>
  );
}
