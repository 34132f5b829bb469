import type { ComponentChildren } from 'preact';
import type { Counts } from '../../data/model/browse.ts';
import { tCount } from '../ui/count.ts';

type Props = {
  readonly href: string;
  readonly name: string;
  readonly stop: boolean;
  readonly counts: Counts;
  readonly badge?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A name that leads to its page, and how many talks are behind it. */
export function NameRow({ href, name, stop, counts, badge, children }: Props) {
  return (
    <div class="name-row">
      <div class="name-text">
        <a class="name-link" href={href} tabIndex={stop ? 0 : -1}>
          <bdi>{name}</bdi>
        </a>
        {badge}
        {children}
      </div>
      <p class="name-counts">
        <span>{tCount('libraryTalks', counts.talks)}</span>
        <span class="quiet">{tCount('libraryRecordings', counts.recorded)}</span>
      </p>
    </div>
  );
}
