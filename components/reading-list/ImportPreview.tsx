import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import type { ListImport } from '../../data/model/reading-list.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { ChangeWords } from './ChangeWords.tsx';
import { ImportPart } from './ImportPart.tsx';

type Props = {
  readonly found: ListImport;
  readonly onApply: (theirs: readonly TalkId[]) => void;
  readonly onCancel: () => void;
};

/** What a file would do to the list. Nothing is stored before it is said so here. */
export function ImportPreview({ found, onApply, onCancel }: Props) {
  const [theirs, setTheirs] = useState<ReadonlySet<TalkId>>(new Set());
  const { added, changed, conflicting, unchanged, removed, rules, unknown, unknownTotal } = found;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const toggle = (id: TalkId) =>
    setTheirs((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const talks = added.length + changed.length + conflicting.length;
  const nothing = talks + removed + rules.length === 0;
  return (
    <div class="kept-import" role="group" aria-label={t('listImportWhat')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('listImportWhat')}
      </h2>
      <ImportPart title={tCount('listImportAdded', added.length)} hidden={added.length === 0}>
        {added.map(({ id, talk }) => (
          <li key={id}>{talk.title}</li>
        ))}
      </ImportPart>
      <ImportPart title={tCount('listImportChanged', changed.length)} hidden={changed.length === 0}>
        {changed.map((change) => (
          <li key={change.id}>
            <ChangeWords change={change} />
          </li>
        ))}
      </ImportPart>
      <ImportPart
        title={tCount('listImportConflict', conflicting.length)}
        hidden={conflicting.length === 0}
      >
        {conflicting.map((change) => (
          <li key={change.id}>
            <ChangeWords change={change} />
            <label class="kept-take">
              <input
                type="checkbox"
                checked={theirs.has(change.id)}
                onChange={() => toggle(change.id)}
              />
              <span>
                {t('listImportTakeTheirs')}
                <span class="visually-hidden">: {change.ours.talk.title}</span>
              </span>
            </label>
          </li>
        ))}
      </ImportPart>
      <ImportPart title={tCount('listImportUnknown', unknownTotal)} hidden={unknownTotal === 0}>
        {unknown.map((label, at) => (
          <li key={`${at} ${label}`}>{label}</li>
        ))}
      </ImportPart>
      <ImportPart title={tCount('listImportRules', rules.length)} hidden={rules.length === 0}>
        {rules.map((name, at) => (
          <li key={`${at} ${name}`}>{name}</li>
        ))}
      </ImportPart>
      {removed > 0 && <p>{tCount('listImportRemoved', removed)}</p>}
      {unchanged > 0 && <p class="quiet">{tCount('listImportSame', unchanged)}</p>}
      {nothing && <p>{t('listImportNothing')}</p>}
      <div class="kept-tools-row">
        <button
          type="button"
          class="button kept-apply"
          disabled={nothing}
          onClick={() => onApply([...theirs])}
        >
          {t('listImportApply')}
        </button>
        <button type="button" class="link-button" onClick={onCancel}>
          {t('listCancel')}
        </button>
      </div>
    </div>
  );
}
