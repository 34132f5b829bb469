import { collect, isContradicted, type Add, type Evidence } from './evidence.ts';
import type { OpenLexicon } from './lexicon.ts';
import { calledIn, isCalled, placesOf } from './places.ts';
import type { Candidate } from './read-block.ts';
import type { Topic } from './topic.ts';
import type { ProjectSense } from './view.ts';

/** What the page outside the block says about one candidate. */
export function pageEvidence(
  { sense, evidence }: Candidate,
  topic: Topic,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  if (sense.prior === 'coined' || isContradicted(evidence)) return [];
  return topic.once(sense, () =>
    collect(lexicon, sense.prior, (add) => {
      for (const what of topic.said.keys()) {
        const [kind, of, detail] = what.split('\t') as [string, string, string];
        // A page is of the field, or of this project, by what it says beside the name.
        if (of ? of === sense.project.id : detail !== sense.project.name) add(kind, detail);
      }
      placeEvidence(topic.place.url, sense, lexicon, add);
    }),
  );
}

function placeEvidence(
  url: string,
  { project, key }: ProjectSense,
  lexicon: OpenLexicon,
  add: Add,
): void {
  let field = '';
  let own = '';
  for (const place of placesOf(url)) {
    const homes = lexicon.atHome(place);
    if (homes) field = place;
    if (homes?.includes(project.id)) own = place;
  }
  if (own) add('place-own', own);
  else if (field) add('place-field', field);
  else if (isCalled(calledIn(url), key)) add('place-rival', url);
}
