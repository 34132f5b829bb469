import { AddFiles } from './AddFiles.tsx';
import { FilePreview } from './FilePreview.tsx';
import { PackList } from './PackList.tsx';
import type { PacksPorts } from './ports.ts';
import { Progress } from './Progress.tsx';
import { Refusal } from './Refusal.tsx';
import { t } from '../ui/text.ts';
import { Subscriptions } from './Subscriptions.tsx';
import { useDesk } from './use-desk.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useSites } from './use-sites.ts';
import { isReady } from './ready.ts';

/** Where events come in, and the packs that are there. */
export function PacksView(ports: PacksPorts) {
  const state = useDesk(ports);
  const sites = useSites(ports, state);
  const { reads, job } = state;
  const ready = reads.filter((read) => read.ok).filter(isReady);
  const view = useFocusKept(job === null, reads, state.packs);
  return (
    <div class="packs" ref={view}>
      {job === null ? (
        <AddFiles onFiles={(files) => void state.read(files)} />
      ) : (
        <Progress job={job} onStop={state.stop} />
      )}
      {sites.trouble !== '' && (
        <p class="pack-panel subs-trouble" role="alert">
          {sites.trouble}
        </p>
      )}
      {reads.map((read, at) =>
        read.ok ? (
          <FilePreview
            key={read.id}
            preview={read}
            busy={job !== null}
            events={ports.desk.events}
            onChoose={(choice, look) => void state.choose(read, choice, look)}
            onApply={() => void sites.apply([read])}
            onDiscard={() => void state.discard(read)}
          />
        ) : (
          <Refusal
            key={`refused ${at}`}
            refusal={read}
            onDiscard={() => void state.discard(read)}
          />
        ),
      )}
      {ready.length > 1 && (
        <p class="packs-all">
          <button
            type="button"
            class="button button-main"
            disabled={job !== null}
            onClick={() => void sites.apply(ready)}
          >
            {t('packsAddAll', String(ready.length))}
          </button>
        </p>
      )}
      <PackList
        packs={state.packs}
        busy={job !== null}
        onRemove={(pack) => void state.remove(pack)}
        onNames={(pack, on) => void state.switchNames(pack.id, pack.event.name, on)}
      />
      <Subscriptions
        list={sites.list}
        reader={ports.reader}
        onRead={sites.onRead}
        onEnded={(name) => ports.toasts.show({ text: t('subsEnded', name) })}
      />
    </div>
  );
}
