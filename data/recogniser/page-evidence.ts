import { collect, type Evidence } from './evidence.ts';
import type { OpenLexicon } from './lexicon.ts';
import { isCalled } from './places.ts';
import type { PageSays } from './topic.ts';
import type { ProjectSense } from './view.ts';

/** What the page outside the block says about one sense of a name. */
export function pageEvidence(
  sense: ProjectSense,
  { place, said }: PageSays,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  return collect(lexicon, sense.prior, (add) => {
    for (const what of said()) {
      const [kind, of, detail] = what.split('\t') as [string, string, string];
      // A page is of the field, or of this project, by what it says beside the name.
      if (of ? of === sense.project.id : detail !== sense.project.name) add(kind, detail);
    }
    const { homes, called } = lexicon.placeAt(place.url);
    if (homes) add(homes.includes(sense.project.id) ? 'place-own' : 'place-field', place.url);
    else if (isCalled(called, sense.key)) add('place-rival', place.url);
  });
}
