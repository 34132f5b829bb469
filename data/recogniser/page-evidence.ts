import type { Evidence } from './evidence.ts';
import type { OpenLexicon } from './lexicon.ts';
import { counted } from './local-evidence.ts';
import { calledIn, isCalled, placesOf } from './places.ts';
import type { Candidate } from './read-block.ts';
import type { Topic } from './topic.ts';

/** What the page outside the block says about one candidate. */
export function pageEvidence(
  { project, sense }: Candidate,
  topic: Topic,
  lexicon: OpenLexicon,
): Evidence[] {
  if (sense.prior === 'coined') return [];
  const { place } = topic;
  const sure = [...topic.sure.keys()].filter((id) => id !== project.id);
  const terms = [...topic.terms.keys()];
  const evidence = [
    ...counted(
      'page-sure',
      sure.map((id) => lexicon.nameOf(id)),
      15,
    ),
    ...counted('page-terms', terms, 15),
    ...counted('page-cues', cuesOf(topic, `cue:${project.id}:`), 7),
    ...counted('page-against', cuesOf(topic, `against:${project.id}:`), 7),
  ];
  if (sure.length === 0 && terms.length === 0) evidence.push({ kind: 'page-barren', value: 1 });
  if (topic.linked.has(project.id)) evidence.push({ kind: 'page-own-link', value: 1 });
  const rival = [...topic.rivals.keys()].find((called) => isCalled(called, sense.key));
  if (rival) evidence.push({ kind: 'page-rival', value: 1, detail: rival });
  return [...evidence, ...placeEvidence(place.url, sense.key, project.id, lexicon)];
}

const cuesOf = ({ cues }: Topic, start: string) =>
  [...cues.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));

function placeEvidence(
  url: string,
  key: string,
  id: Candidate['project']['id'],
  lexicon: OpenLexicon,
): Evidence[] {
  let field = false;
  for (const place of placesOf(url)) {
    const homes = lexicon.atHome(place);
    if (homes?.includes(id)) return [{ kind: 'place-own', value: 1, detail: place }];
    field ||= homes !== null;
  }
  if (field) return [{ kind: 'place-field', value: 1, detail: url }];
  const called = calledIn(url);
  return called && isCalled(called, key) ? [{ kind: 'place-rival', value: 1, detail: called }] : [];
}
