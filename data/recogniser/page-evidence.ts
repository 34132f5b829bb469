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
    const items: string[] = [];
    let isItem = false;
    for (const what of [...said(), ...saidByTitle(place, lexicon)]) {
      const [kind, of, detail] = what.split('\t') as [string, string, string];
      if (of && of !== sense.project.id) continue;
      if (kind === 'page-item') {
        if (of) isItem = true;
        else items.push(detail);
        continue;
      }
      // A page is of the field, or of this project, by what it says beside the name.
      if (of || detail !== sense.project.name) add(kind, detail);
      if (!of && sense.project.general.includes(detail)) add('page-own-word', detail);
    }
    // Names that are sure stand where this one stands too: alone in a cell, first in an item.
    if (isItem) for (const name of items) add('page-item', name);
    const { homes, called } = lexicon.placeAt(place.url);
    if (homes) add(homes.includes(sense.project.id) ? 'place-own' : 'place-field', place.url);
    else if (isCalled(called, sense.key)) add('place-rival', place.url);
  });
}
