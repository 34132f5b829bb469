import { fold } from '../text/search-words.ts';
import type { SkipCode } from './draft.ts';

/** What a schedule says about one of its slots. */
export type Slot = {
  readonly title: string;
  /** Type, format, track or category names. */
  readonly categories: readonly string[];
  readonly hasSpeakers: boolean;
  /** The source itself calls it a break. */
  readonly service: boolean;
};

export type NoTalk = { readonly code: SkipCode; readonly why: string };

const serviceWords = new Set(
  (
    'break breaks coffee tea lunch dinner breakfast brunch snack snacks buffet meal meals refreshments drinks ' +
    'registration badge badges pickup pick up checkin check in arrival admission doors open opens close closes closed ' +
    'cloakroom coat wardrobe infodesk information desk help setup teardown build prayer quiet room changeover transfer ' +
    'reception afterparty party evening networking bio pause kaffee kaffeepause mittag mittagspause mittagessen ' +
    'fruhstuck abendessen einlass anmeldung registrierung garderobe accueil dejeuner repas cafe pausa comida almuerzo pranzo'
  ).split(' '),
);
const fillers = new Set(
  'a an the and of on own with in at to for und mit der die das et de la le les y e con congressistes participants attendees mini short long morning afternoon midday noon hall day venue foyer welcome break1 break2 provided catered sponsored free all virtual fosdem saturday sunday monday tuesday wednesday thursday friday'.split(
    ' ',
  ),
);

const sponsorTitle =
  /^(?:gold|silver|platinum|diamond|bronze)?\s*sponsor(?:ed|s)?\s+(?:in-booth|booth|demo|demos|showcase|slot|exhibition|expo|break)\b|\bin-booth demos?\b|^(?:solutions?|sponsors?|vendor) showcase$|^(?:expo|exhibit(?:ion)?) hall\b/i;
const otherEventTitle =
  /\|\s*(?:separate registrations?|all[- ]access pass|additional registration) required\b|hosted by .{1,60} [-–] (?:full|half)[- ]day event/i;
const socialTitle =
  /\b(?:meetup|meet-up|community gathering|fun run|pub crawl|kubecrawl|happy hour|after-?party|social event|(?:group|family) photo|meet (?:\+|&|and) greet|pavilion tour|group mentoring|project birthdays|boat trip|conference dinner)\b|\bgathering$/i;

/** Stages among the booths have real talks too. */
const saysTalk = /\b(?:panel|keynote|talk|session|workshop|tutorial)\b/i;

const serviceCategory = /^(?:registration|breaks?|meals?|catering|infodesk|pause|service)$/;
const otherEventCategory = /co-?located event/;
const sponsorCategory =
  /^(?:solutions? showcase|sponsor (?:showcase|booths?|demos?)|expo|exhibition)$/;

/** Why a slot is no talk, or null if it is one. Speakers speak for a talk. */
export function noTalk({ title, categories, hasSpeakers, service }: Slot): NoTalk | null {
  const groups = categories.map((name) =>
    fold(name)
      .replace(/[^\p{L}\p{N}+ -]/gu, '')
      .trim(),
  );
  const of = (pattern: RegExp) => groups.some((group) => pattern.test(group));
  if (service) return { code: 'service', why: 'the schedule marks it as a break' };
  if (otherEventTitle.test(title) || of(otherEventCategory)) {
    return { code: 'other-event', why: 'an event of its own beside the conference' };
  }
  if (sponsorTitle.test(title)) return { code: 'sponsor', why: 'a slot of sponsors' };
  if (hasSpeakers) return null;
  if (of(serviceCategory) || isService(title)) {
    return { code: 'service', why: 'a break or a service, not a talk' };
  }
  if (of(sponsorCategory) && !saysTalk.test(title)) {
    return { code: 'sponsor', why: 'a slot of sponsors' };
  }
  return socialTitle.test(title) ? { code: 'social', why: 'a meeting, not a talk' } : null;
}

/**
 * Nothing but words of breaks and services: `Coffee Break`, `Main Conference: morning tea`,
 * `Lunch | On Own`. "How to Break Multi-Tenancy" has other words.
 */
function isService(title: string): boolean {
  const core = fold(title)
    .replace(/\b(?:sponsored|hosted|provided) by .*/, '')
    .replace(/\([^()]*\)/g, ' ');
  const last = core.slice(core.lastIndexOf(':') + 1);
  const words = last.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.some((word) => serviceWords.has(word)) &&
    words.every((word) => serviceWords.has(word) || fillers.has(word) || /^\d+$/.test(word))
  );
}
