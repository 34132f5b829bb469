import type { Place } from '../model/referee.ts';
import { collect, type Evidence } from './evidence.ts';
import type { LexiconProject, OpenLexicon } from './lexicon.ts';
import { isCalled } from './places.ts';
import { readBlock } from './read-block.ts';
import { byOwner, type PageSays } from './topic.ts';
import type { ProjectSense } from './view.ts';

const titles = new WeakMap<Place, PageSays['about']>();

/** The title is read as a heading. */
function saidByTitle(place: Place, lexicon: OpenLexicon): PageSays['about'] {
  let about = titles.get(place);
  if (!about) {
    const reading = readBlock(lexicon, { text: place.title, links: [], role: 'heading' });
    titles.set(place, (about = byOwner(reading?.said ?? [])));
  }
  return about;
}

/** Words and links of the project. */
const ownKinds: ReadonlySet<string> = new Set([
  'page-cue',
  'page-general',
  'page-wide-for',
  'page-own-link',
]);

/** Whether so many words of it are known that a page about it has at least one. */
const isKnown = ({ cue, general }: LexiconProject): boolean => cue.length + general.length > 9;

/** What the page outside the block says about one sense of a name. */
export function pageEvidence(
  sense: ProjectSense,
  { place, about }: PageSays,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  return collect(lexicon, sense.prior, (add) => {
    const { id, name } = sense.project;
    const general = new Set(sense.project.general);
    const items: string[] = [];
    let isItem = false;
    let isDefined = false;
    const { homes, called } = lexicon.placeAt(place.url);
    let isCued = homes?.includes(id) ?? false;
    for (const [kind, of, detail] of [...about(id), ...saidByTitle(place, lexicon)(id)]) {
      if (kind === 'page-item') {
        if (of) isItem = true;
        else items.push(detail);
        continue;
      }
      if (kind === 'page-defined') {
        isDefined = true;
        continue;
      }
      const isOwnWord = !of && general.has(detail);
      isCued ||= isOwnWord || ownKinds.has(kind);
      // A page is of the field, or of this project, by what it says beside the name.
      if (of || detail !== name) add(kind, detail);
      if (isOwnWord) add('page-own-word', detail);
    }
    // Names that are sure stand where this one stands too: alone in a cell, first in an item.
    if (isItem) for (const name of items) add('page-item', name);
    // What a page defines without a word of the project is something else.
    if (isDefined && !isCued && isKnown(sense.project)) add('page-unlike', '');
    if (homes) add(homes.includes(id) ? 'place-own' : 'place-field', place.url);
    else if (isCalled(called, sense.key)) add('place-rival', place.url);
  });
}
