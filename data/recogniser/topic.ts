import type { ProjectId } from '../model/ids.ts';
import type { Evidence } from './evidence.ts';
import type { BlockReading, Candidate } from './read-block.ts';

/** Where a page is and what it says of itself. */
export type Place = { readonly url: string; readonly title: string; readonly language: string };

/** What a page as a whole says, as counts: the order in which blocks come and go changes nothing. */
export type Topic = {
  readonly place: Place;
  /** Projects of the field whose unmistakable names stand in the page. */
  readonly sure: ReadonlyMap<ProjectId, number>;
  readonly terms: ReadonlyMap<string, number>;
  readonly weakTerms: ReadonlyMap<string, number>;
  /** `cue:<project>:<word>` and `against:…` of all candidates; `supported:<project>` of those that have their own words. */
  readonly cues: ReadonlyMap<string, number>;
  readonly linked: ReadonlyMap<ProjectId, number>;
  readonly rivals: ReadonlyMap<string, number>;
  /** What was derived from the counts as they are now. */
  readonly derived: Map<string, readonly Evidence[]>;
  add(reading: BlockReading): void;
  remove(reading: BlockReading): void;
};

/** A page of which nothing has been read yet. */
export function createTopic(place: Place): Topic {
  const sure = new Map<ProjectId, number>();
  const terms = new Map<string, number>();
  const weakTerms = new Map<string, number>();
  const cues = new Map<string, number>();
  const linked = new Map<ProjectId, number>();
  const rivals = new Map<string, number>();
  const derived = new Map<string, readonly Evidence[]>();
  const count = (reading: BlockReading, by: 1 | -1) => {
    derived.clear();
    for (const { project, sense, evidence } of reading.candidates) {
      if (sense.prior === 'coined' && project.field) bump(sure, project.id, by);
      if (sense.prior === 'word' && project.field && isSupported(evidence))
        bump(cues, `supported:${project.id}`, by);
      for (const { kind, detail } of evidence) {
        const side = /^(cue|against)-/.exec(kind)?.[1];
        for (const word of side ? detail!.split(', ') : [])
          bump(cues, `${side}:${project.id}:${word}`, by);
      }
    }
    for (const { prior, key } of reading.terms) bump(prior === 'term' ? terms : weakTerms, key, by);
    for (const id of reading.linked) bump(linked, id, by);
    for (const name of reading.rivals) bump(rivals, name, by);
  };
  return {
    place,
    sure,
    terms,
    weakTerms,
    cues,
    linked,
    rivals,
    derived,
    add: (reading) => count(reading, 1),
    remove: (reading) => count(reading, -1),
  };
}

function bump<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

/** So clear by its own words that it speaks for other names of the page. */
const isSupported = (evidence: Candidate['evidence']) =>
  evidence.some(({ kind }) => /^(?:cue-(?:phrase|near)|own-link)/.test(kind)) &&
  !evidence.some(({ kind }) => /^(?:against|rival|joined|stranger-before)/.test(kind));
