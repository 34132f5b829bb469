import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../../data/model/pack-import.ts';
import type { ReadFile } from '../../data/model/subscription.ts';
import type { PacksPorts } from './ports.ts';
import { troubleText } from './read-trouble.ts';
import type { DeskState } from './use-desk.ts';
import { useSubscriptions } from './use-subscriptions.ts';

/** What comes from other sites: the schedule that the person was looking at, and subscriptions. */
export function useSites({ reader, subscriptions, schedule }: PacksPorts, desk: DeskState) {
  const list = useSubscriptions(subscriptions);
  const [trouble, setTrouble] = useState('');
  /** By address; they become subscriptions when they are stored. */
  const toSubscribe = useRef(new Map<string, ReadFile>());
  const newest = useRef(desk);
  newest.current = desk;

  useEffect(() => {
    if (schedule === null) return undefined;
    const late = new AbortController();
    const take = async () => {
      const answer = await reader.readSchedule(schedule);
      if (late.signal.aborted) return;
      if (answer.ok) await newest.current.read([answer.read.file]);
      else setTrouble(troubleText(answer.why, answer.detail));
    };
    void take();
    return () => late.abort();
  }, [reader, schedule]);

  const begin = async (previews: readonly ImportPreview[]) => {
    for (const preview of previews) {
      const { kind, url } = preview.origin;
      const read = kind === 'subscription' ? toSubscribe.current.get(url ?? '') : undefined;
      if (read) await list.begin(read, preview, preview.choice);
    }
  };
  return {
    list,
    trouble,
    onRead: (read: ReadFile) => {
      toSubscribe.current.set(read.file.origin.url ?? '', read);
      void desk.read([read.file]);
    },
    apply: async (previews: readonly ImportPreview[]) => {
      if (await desk.apply(previews)) await begin(previews);
    },
  };
}
