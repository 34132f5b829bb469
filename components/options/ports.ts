import type { Bundle } from '../../data/model/pack.ts';
import type { RecentPort } from '../ui/recent-port.ts';
import type { SettingsPort } from '../ui/settings-port.ts';

/** A keyboard command of the manifest; `keys` is empty when none are set. */
export type Shortcut = { readonly name: string; readonly does: string; readonly keys: string };

/** Everything that the options need from outside. */
export type OptionsPorts = {
  readonly settings: SettingsPort;
  readonly recent: Pick<RecentPort, 'read' | 'change'>;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** The browser's own page for the keys of all extensions. */
  readonly openShortcuts: () => void;
  packs(): Promise<Bundle['packs']>;
  readonly version: string;
  /** Text of the file NOTICE. */
  readonly notice: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};
