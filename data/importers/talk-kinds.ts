import type { TalkKind } from '../model/talk.ts';

const byCategory: readonly (readonly [RegExp, TalkKind])[] = [
  [/keynote/i, 'keynote'],
  [/lightning|blitz(?:talk|vortrag)/i, 'lightning'],
  [/\bpanel\b|podiumsdiskussion/i, 'panel'],
  [/tutorial|workshop|training|hands-?on|bootcamp|\bkurs\b/i, 'tutorial'],
];
const byTitle: readonly (readonly [RegExp, TalkKind])[] = [
  [/^\P{L}*(?:sponsored )?keynote\b/iu, 'keynote'],
  [/^\P{L}*(?:project )?lightning talk\b/iu, 'lightning'],
  [/^\P{L}*panel(?: discussion)?\s*:/iu, 'panel'],
  [/^\P{L}*(?:tutorial|workshop)\s*[:-]/iu, 'tutorial'],
  [
    /^\P{L}*(?:opening|closing|welcome)(?: back)?(?: and| &| \+)?(?: opening| closing)?(?: remarks| ceremony| session)?$/iu,
    'opening',
  ],
  [/^(?:(?:cncf|kubernetes) )?project updates?$/i, 'updates'],
];

/** The kind of a talk by its title's beginning, else by its type, format or track. */
export function talkKind(title: string, categories: readonly string[]): TalkKind {
  const said = byTitle.find(([pattern]) => pattern.test(title));
  if (said) return said[1];
  const filed = byCategory.find(([pattern]) => categories.some((name) => pattern.test(name)));
  return filed ? filed[1] : 'talk';
}
