import type { TalkId } from '../model/ids.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { TalkRow } from '../model/talk-row.ts';
import type { Packs } from '../store/pack-store.ts';
import type { ReopeningList } from '../store/reopening.ts';

/** The known ones among the talks, in the order asked. Without the list, they are shown as not saved. */
export async function talkRows(
  { packs }: { readonly packs: Pick<Packs, 'talks' | 'events'> },
  list: Pick<ReopeningList, 'among'>,
  ids: readonly TalkId[],
): Promise<readonly TalkRow[]> {
  const [talks, saved] = await Promise.all([
    packs.talks(ids),
    list.among(ids).catch(() => new Map<TalkId, SavedTalk>()),
  ]);
  const events = await packs.events([...new Set(talks.map((talk) => talk.event))]);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return talks.flatMap((talk) => {
    const event = eventOf.get(talk.event);
    return event ? [{ talk, event, saved: saved.get(talk.id)?.removedAt === null }] : [];
  });
}
