import type { ConferenceEvent } from '../../data/model/talk.ts';

/** Name of the event with its year, once. */
export function eventName({ name, starts }: Pick<ConferenceEvent, 'name' | 'starts'>): string {
  const year = starts.slice(0, 4);
  return name.includes(year) ? name : `${name} ${year}`;
}
