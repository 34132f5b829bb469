import { counted, type Evidence } from './evidence.ts';
import type { LexiconProject, OpenLexicon, Sense } from './lexicon.ts';
import { calledIn, isCalled, placesOf } from './places.ts';
import type { Candidate } from './read-block.ts';
import type { Topic } from './topic.ts';

/** What the page outside the block says about one candidate. */
export function pageEvidence(
  { project, sense }: Candidate,
  topic: Topic,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  if (sense.prior === 'coined') return [];
  const key = `${project.id} ${sense.prior} ${sense.key}`;
  let evidence = topic.derived.get(key);
  if (!evidence) {
    evidence = [
      ...fieldEvidence(project, sense, topic, lexicon),
      ...ownEvidence(project, sense, topic),
      ...placeEvidence(topic.place.url, sense, project, lexicon),
    ];
    topic.derived.set(key, evidence);
  }
  return evidence;
}

/** Is this a page of the field at all? */
function fieldEvidence(
  project: LexiconProject,
  sense: Sense,
  topic: Topic,
  lexicon: OpenLexicon,
): Evidence[] {
  const names = new Set([...topic.sure.keys()].map((id) => lexicon.nameOf(id)));
  for (const id of keysAfter(topic.cues, 'supported:')) names.add(id);
  const barren = names.size + topic.terms.size === 0;
  names.delete(project.name);
  names.delete(project.id);
  // A single name or term may be there by chance.
  const count = names.size / 2 + topic.terms.size / 4;
  for (const term of topic.terms.keys()) names.add(term);
  if (sense.prior === 'common') return counted('page-field-common', names, 3, count);
  return [
    ...counted('page-field', names, 15, count),
    ...(barren ? [{ kind: 'page-barren', value: 1 } as const] : []),
    ...counted('page-weak', topic.weakTerms.keys(), 15),
  ];
}

/** Does the page speak of this very project, or of another of its name? */
function ownEvidence(project: LexiconProject, { key }: Sense, topic: Topic): Evidence[] {
  const evidence = [
    ...counted('page-cues', keysAfter(topic.cues, `cue:${project.id}:`), 7),
    ...counted('page-against', keysAfter(topic.cues, `against:${project.id}:`), 7),
  ];
  if (topic.linked.has(project.id)) evidence.push({ kind: 'page-own-link', value: 1 });
  const rivals = [...topic.rivals.keys()].filter((called) => isCalled(called, key));
  if (rivals.length > 0) evidence.push({ kind: 'page-rival', value: 1, detail: rivals.sort()[0]! });
  return evidence;
}

const keysAfter = (counts: ReadonlyMap<string, number>, start: string) =>
  [...counts.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));

function placeEvidence(
  url: string,
  { key, prior }: Sense,
  { id }: LexiconProject,
  lexicon: OpenLexicon,
): Evidence[] {
  let field: string | null = null;
  for (const place of placesOf(url)) {
    const homes = lexicon.atHome(place);
    if (homes?.includes(id)) return [{ kind: 'place-own', value: 1, detail: place }];
    if (homes) field = place;
  }
  if (field && prior !== 'common') return [{ kind: 'place-field', value: 1, detail: field }];
  const called = calledIn(url);
  return called && isCalled(called, key) ? [{ kind: 'place-rival', value: 1, detail: called }] : [];
}
