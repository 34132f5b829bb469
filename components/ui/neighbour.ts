import type { TalkId } from '../../data/model/ids.ts';

/** The talk that stands where another one leaves: the next one, else the one before; null if none. */
export function neighbourOf(talks: readonly { readonly id: TalkId }[], id: TalkId): TalkId | null {
  const at = talks.findIndex((talk) => talk.id === id);
  return talks[at + 1]?.id ?? talks[at - 1]?.id ?? null;
}
