import {
  changeRecent,
  readRecent,
  recentKey,
  type Recent,
} from '../../data/settings/recent-searches.ts';

/** The recent searches, as a surface sees them. */
export type RecentPort = {
  read(): Recent;
  /** Answers what is kept then. */
  change(change: (recent: Recent) => Recent): Recent;
  /** Whether nothing is to be kept here: a private window. */
  isPrivate(): Promise<boolean>;
  /** Tells of changes that another page makes, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
};

/** Those of this browser profile, which all pages of the extension share. */
export const recentOfProfile = (isPrivate: () => Promise<boolean>): RecentPort => ({
  read: () => readRecent(localStorage),
  change: (change) => changeRecent(localStorage, change),
  isPrivate,
  watch: (listener, signal) =>
    addEventListener('storage', ({ key }) => (key === recentKey ? listener() : undefined), {
      signal,
    }),
});
