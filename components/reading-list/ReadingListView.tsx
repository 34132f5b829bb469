import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '../ui/EmptyState.tsx';
import { t } from '../ui/text.ts';
import { useProjectNames } from '../ui/use-project-names.ts';
import { chosenTalks, firstChoice, type Choice } from './choice.ts';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { ListChoice } from './ListChoice.tsx';
import { ListFiles } from './ListFiles.tsx';
import { ListTools } from './ListTools.tsx';
import { OverlapNotice } from './OverlapNotice.tsx';
import { isoDay, overlaps } from './overlaps.ts';
import type { ListPorts } from './ports.ts';
import { RemovedRows } from './RemovedRows.tsx';
import { SavedRows } from './SavedRows.tsx';
import { useListKeys } from '../ui/use-list-keys.ts';
import { useRules } from './use-rules.ts';

/** The whole reading list: which part of it, in which order, and all that can be done with it. */
export function ReadingListView({ library, list, importing, now }: ListPorts) {
  const [choice, setChoice] = useState<Choice>(firstChoice);
  const [help, setHelp] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const [rules, setRules] = useRules(library, list.show, list.talks);
  const talks = list.talks ?? [];
  const projects = [...new Set(talks.flatMap(({ talk }) => talk.projects.map(({ id }) => id)))];
  const nameOf = useProjectNames(library, projects);
  const shown = chosenTalks(talks, choice, rules);
  const clashes = overlaps(talks, isoDay(now()));
  const manual = choice.sort === 'manual' && choice.minutes === null;
  const onKeyDown = useListKeys({
    root,
    shown,
    movable: manual ? shown : [],
    list,
    onFilter: () => root.current?.querySelector<HTMLElement>('.kept-filter')?.focus(),
    onHelp: () => setHelp(true),
  });
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));

  if (list.failed) return <p class="quiet">{t('listFailed')}</p>;
  return (
    <div class="kept" ref={root} onKeyDown={onKeyDown}>
      <ListChoice
        talks={talks}
        rules={rules}
        chosen={choice.list}
        onChoose={(name) => change({ list: name })}
        onRules={setRules}
      />
      <div class="kept-main">
        {choice.list === 'removed' ? (
          <RemovedRows library={library} list={list} now={now} />
        ) : (
          <>
            <OverlapNotice clashes={clashes} />
            <ListTools
              talks={talks}
              shown={shown}
              choice={choice}
              nameOf={nameOf}
              rules={rules}
              onChange={change}
              onRules={setRules}
              onHelp={() => setHelp(true)}
            />
            {list.talks?.length === 0 && (
              <EmptyState title={t('listEmptyTitle')} text={t('listEmptyText')} />
            )}
            {talks.length > 0 && shown.length === 0 && <p class="quiet">{t('listNoneFits')}</p>}
            <SavedRows
              shown={shown}
              clashes={clashes}
              manual={manual}
              nameOf={nameOf}
              list={list}
              onTag={(tag) => change({ tag })}
            />
          </>
        )}
        <ListFiles
          library={library}
          list={list}
          empty={talks.length === 0}
          importing={importing}
          now={now}
        />
      </div>
      {help && <KeyHelp filter="listKeyFilter" onClose={() => setHelp(false)} />}
    </div>
  );
}
