import type { CardDesk } from './card-desk.ts';
import type { Referee } from './referee.ts';

/** All that a script in a web page may ask of the background. */
export type WebDesk = CardDesk & Referee;
