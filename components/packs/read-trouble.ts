import type { ReadTrouble } from '../../data/model/subscription.ts';
import { t, type MessageKey } from '../ui/text.ts';

const texts = {
  'no-address': 'subsNoAddress',
  'not-https': 'subsNotHttps',
  credentials: 'subsCredentials',
  port: 'subsPort',
  number: 'subsNumber',
  private: 'subsPrivate',
  'no-schedule': 'subsNoSchedule',
  unreachable: 'subsUnreachable',
  'too-slow': 'subsTooSlow',
  'too-large': 'subsTooLarge',
  moved: 'subsMoved',
  status: 'subsStatus',
  'not-allowed': 'subsNotAllowed',
  refused: 'subsRefused',
  'other-event': 'subsOtherEvent',
  older: 'subsOlder',
  'new-names': 'subsNewNames',
  store: 'subsStore',
} as const satisfies Record<ReadTrouble, MessageKey>;

/** Why nothing came of asking an address, in a sentence. */
export const troubleText = (why: ReadTrouble, detail: string): string => t(texts[why], detail);
