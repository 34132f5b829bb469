import { collect, isContradicted, type Evidence } from './evidence.ts';
import type { OpenLexicon } from './lexicon.ts';
import { isCalled } from './places.ts';
import type { Candidate } from './read-block.ts';
import type { Topic } from './topic.ts';

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
      const { url } = topic.place;
      const { homes, called } = lexicon.placeAt(url);
      if (homes) add(homes.includes(sense.project.id) ? 'place-own' : 'place-field', url);
      else if (isCalled(called, sense.key)) add('place-rival', url);
    }),
  );
}
