import type { OfferedLink } from '../../data/model/talk-links.ts';
import { t } from './text.ts';

/** What a link of a talk is, in words: `Recording`, `Slides`, `Related: Video`. */
export function linkName({ kind, is }: Pick<OfferedLink, 'kind' | 'is'>): string {
  if (is === 'recording') return t('extLinkRecording');
  const name = t(names[kind]);
  return is === 'related' ? t('extLinkRelated', name) : name;
}

const names = {
  video: 'extLinkVideo',
  slides: 'extLinkSlides',
  schedule: 'extLinkSchedule',
  article: 'extLinkArticle',
  code: 'extLinkCode',
} as const;
