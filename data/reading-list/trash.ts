import type { SavedTalk } from '../model/saved-talk.ts';

/** So long (milliseconds) a removed talk can be brought back. */
export const trashTime = 30 * 24 * 60 * 60 * 1000;

/** Whether it has been in the trash for too long. */
export const isExpired = ({ removedAt }: Pick<SavedTalk, 'removedAt'>, now: number): boolean =>
  removedAt !== null && now - removedAt >= trashTime;

export const isKept = ({ removedAt }: Pick<SavedTalk, 'removedAt'>): boolean => removedAt === null;
