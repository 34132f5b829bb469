import { collect, type Add, type Evidence } from './evidence.ts';
import type { OpenLexicon } from './lexicon.ts';
import { calledIn, isCalled, placesOf } from './places.ts';
import type { Candidate } from './read-block.ts';
import type { Topic } from './topic.ts';
import type { ProjectSense } from './view.ts';

/** What the page outside the block says about one candidate. */
export function pageEvidence(
  { sense }: Candidate,
  topic: Topic,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  if (sense.prior === 'coined') return [];
  return topic.once(`${sense.project.id} ${sense.prior} ${sense.key}`, () =>
    collect((add) => {
      fieldEvidence(topic, sense, add);
      ownEvidence(topic, sense, add);
      placeEvidence(topic.place.url, sense, lexicon, add);
    }),
  );
}

/** What follows a start, of all that the page says. */
const said = (topic: Topic, start: string) =>
  [...topic.said.keys()]
    .filter((what) => what.startsWith(start))
    .map((what) => what.slice(start.length));

/** Is this a page of the field at all? */
function fieldEvidence(topic: Topic, { project, prior }: ProjectSense, add: Add): void {
  const names = new Set(said(topic, 'name:'));
  const terms = said(topic, 'term:');
  const barren = names.size + terms.length === 0;
  names.delete(project.name);
  // A single name or term may be there by chance.
  const count = names.size / 2 + terms.length / 4;
  const common = prior === 'common';
  add(common ? 'page-field-common' : 'page-field', [...names, ...terms], common ? 3 : 15, count);
  if (common) return;
  add('page-barren', barren ? [''] : []);
  add('page-weak', said(topic, 'weak-term:'), 15);
}

/** Does the page speak of this very project, or of another of its name? */
function ownEvidence(topic: Topic, { project, key }: ProjectSense, add: Add): void {
  add('page-cues', said(topic, `cue:${project.id}:`), 7);
  add('page-against', said(topic, `against:${project.id}:`), 7);
  add('page-own-link', said(topic, `link:${project.id}`));
  add(
    'page-rival',
    said(topic, 'rival:').filter((called) => isCalled(called, key)),
  );
}

function placeEvidence(
  url: string,
  { project, key, prior }: ProjectSense,
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
  if (own) add('place-own', [own]);
  else if (!field) add('place-rival', isCalled(calledIn(url), key) ? [url] : []);
  else if (prior !== 'common') add('place-field', [field]);
}
