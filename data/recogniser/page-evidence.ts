import type { Place } from '../model/referee.ts';
import { collect, type Evidence } from './evidence.ts';
import type { OpenLexicon } from './lexicon.ts';
import { isCalled } from './places.ts';
import { readBlock } from './read-block.ts';
import type { PageSays } from './topic.ts';
import type { ProjectSense } from './view.ts';

const titles = new WeakMap<Place, readonly string[]>();

/** The title is read as a heading. */
function saidByTitle(place: Place, lexicon: OpenLexicon): readonly string[] {
  let said = titles.get(place);
  if (!said) {
    const reading = readBlock(lexicon, { text: place.title, links: [], role: 'heading' });
    titles.set(place, (said = reading?.said ?? []));
  }
  return said;
}

/** What the page outside the block says about one sense of a name. */
export function pageEvidence(
  sense: ProjectSense,
  { place, said }: PageSays,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  return collect(lexicon, sense.prior, (add) => {
    for (const what of [...said(), ...saidByTitle(place, lexicon)]) {
      const [kind, of, detail] = what.split('\t') as [string, string, string];
      // A page is of the field, or of this project, by what it says beside the name.
      if (of ? of === sense.project.id : detail !== sense.project.name) add(kind, detail);
      if (!of && sense.project.cue.includes(detail)) add('page-own-word', detail);
    }
    const { homes, called } = lexicon.placeAt(place.url);
    if (homes) add(homes.includes(sense.project.id) ? 'place-own' : 'place-field', place.url);
    else if (isCalled(called, sense.key)) add('place-rival', place.url);
  });
}
