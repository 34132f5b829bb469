import { linkText, type OfferedLink } from '../../data/model/talk-links.ts';
import { t } from './text.ts';

/** What a link of a talk is, in words: `Recording`, `Slides`, `Related: Video`. */
export function linkName({ kind, is }: Pick<OfferedLink, 'kind' | 'is'>): string {
  if (is === 'recording') return t(linkText.recording);
  const name = t(linkText[kind]);
  return is === 'related' ? t(linkText.related, name) : name;
}
