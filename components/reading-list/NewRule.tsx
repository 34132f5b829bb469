import { useState } from 'preact/hooks';
import { eventId, projectId } from '../../data/model/ids.ts';
import type { ListRule } from '../../data/model/reading-list.ts';
import { savedStates, type SavedState } from '../../data/model/saved-talk.ts';
import { t } from '../ui/text.ts';
import type { Choice } from './choice.ts';

type Props = {
  readonly choice: Choice;
  readonly rules: readonly ListRule[];
  readonly onRules: (rules: readonly ListRule[], said: string) => void;
};

/** Keeps what the list is narrowed to as a list of its own. */
export function NewRule({ choice, rules, onRules }: Props) {
  const [name, setName] = useState<string | null>(null);
  const narrowed =
    choice.project !== '' || choice.event !== '' || choice.tag !== '' || choice.minutes !== null;
  if (!narrowed) return null;
  if (name === null) {
    return (
      <button type="button" class="link-button" onClick={() => setName('')}>
        {t('listRuleNew')}
      </button>
    );
  }
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const clean = name.trim();
    if (clean === '') return;
    onRules([...rules, ruleOf(choice, clean, rules)], t('listRuleKept', clean));
    setName(null);
  };
  return (
    <form class="kept-new-rule" onSubmit={onSubmit}>
      <input
        ref={(field) => field?.focus()}
        aria-label={t('listRuleName')}
        placeholder={t('listRuleName')}
        maxLength={80}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
      <button type="submit" class="small-button">
        {t('extSaveShort')}
      </button>
    </form>
  );
}

function ruleOf(choice: Choice, name: string, rules: readonly ListRule[]): ListRule {
  const taken = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (taken.has(`list-${number}`)) number += 1;
  return {
    id: `list-${number}`,
    name,
    states: statesOf(choice),
    tags: choice.tag === '' ? [] : [choice.tag],
    projects: choice.project === '' ? [] : [projectId(choice.project)],
    events: choice.event === '' ? [] : [eventId(choice.event)],
    minutes: choice.minutes,
  };
}

function statesOf({ list }: Choice): readonly SavedState[] {
  if (list === 'open') return ['to-watch', 'started'];
  return savedStates.filter((state) => state === list);
}
