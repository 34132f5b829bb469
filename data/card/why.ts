import type { Reason } from '../model/mention.ts';
import type { Translate } from './translate.ts';

type Key = Parameters<Translate>[0];

const most = 2;

/**
 * Why a name is marked, as one sentence: the best that speaks for it. The recogniser's kinds of
 * evidence become plain words; what has none of its own is left out.
 */
export function whyMarked(reasons: readonly Reason[], t: Translate): string {
  const told = reasons
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .flatMap(({ kind, detail = '' }) => {
      const text = texts[kind.replace(/^(word|shared|common) /, '')];
      return text ? [t(text, shortened(detail))] : [];
    });
  if (reasons.length === 0) return t('whyCoined');
  return told.length > 0 ? [...new Set(told)].slice(0, most).join(' ') : t('whyAll');
}

/** Words of the page in quotes; of an address the host, which says enough. */
const shortened = (detail: string): string =>
  detail
    .split(', ')
    .slice(0, 3)
    .map((word) => word.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, ''))
    .filter(Boolean)
    .map((word) => `“${word.slice(0, 40)}”`)
    .join(', ');

const texts: Readonly<Record<string, Key>> = {
  coined: 'whyCoined',
  'cue-phrase': 'whyBeside',
  'general-phrase': 'whyBeside',
  'cue-near': 'whyNear',
  'general-near': 'whyNear',
  'term-near': 'whyNear',
  'sure-near': 'whyNear',
  'other-near': 'whyNear',
  'soft-near': 'whyNear',
  listed: 'whyListed',
  'listed-sure': 'whyListed',
  used: 'whyUsed',
  acts: 'whyUsed',
  'is-a': 'whyUsed',
  authors: 'whyUsed',
  part: 'whyUsed',
  group: 'whyUsed',
  'page-group': 'whyUsed',
  'page-use': 'whyUsed',
  proper: 'whyProper',
  'page-proper': 'whyProper',
  alone: 'whyProper',
  leads: 'whyProper',
  asked: 'whyProper',
  'cue-far': 'whyParagraph',
  'general-far': 'whyParagraph',
  'soft-far': 'whyParagraph',
  'field-far': 'whyParagraph',
  'own-link': 'whyOwnLink',
  version: 'whyVersion',
  'page-name': 'whyPage',
  'page-beside': 'whyPage',
  'page-term': 'whyPage',
  'page-weak-term': 'whyPage',
  'page-cue': 'whyPage',
  'page-wide-for': 'whyPage',
  'page-general': 'whyPage',
  'page-item': 'whyPage',
  'page-own-word': 'whyPage',
  'page-maybe': 'whyPage',
  'page-soft-term': 'whyPage',
  'page-own-link': 'whyPageLink',
  'place-own': 'whyPlaceOwn',
  'place-field': 'whyPlaceField',
};
