import type { Counted } from '../../data/model/browse.ts';
import { tCount } from '../ui/count.ts';

type Props<Id> = {
  readonly title: string;
  readonly names: readonly Counted<Id>[];
  readonly href: (id: Id) => string;
};

/** Names as chips, each with how many talks are behind it. */
export function CountedList<Id extends string>({ title, names, href }: Props<Id>) {
  if (names.length === 0) return null;
  return (
    <section class="counted">
      <h2>{title}</h2>
      <ul class="chips" role="list">
        {names.map(({ id, name, talks }) => (
          <li key={id}>
            <a
              class="chip"
              href={href(id)}
              aria-label={`${name}, ${tCount('libraryTalks', talks)}`}
            >
              <bdi>{name}</bdi> <span class="count">{talks}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
