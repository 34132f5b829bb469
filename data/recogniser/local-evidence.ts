import { cueEvidence } from './cues.ts';
import { collect, isContradicted, type Add, type Evidence } from './evidence.ts';
import { near, reach, stretch } from './near.ts';
import { isCalled } from './places.ts';
import type { Hit } from './scan.ts';
import { shapeEvidence } from './shape-evidence.ts';
import type { BlockView, ProjectSense } from './view.ts';

/** Everything that the block itself says about one candidate. */
export function localEvidence(view: BlockView, hit: Hit, sense: ProjectSense): readonly Evidence[] {
  const { lexicon, text } = view;
  const own = (add: Add) => {
    add(sense.prior, text.slice(hit.start, hit.end));
    if (sense.prior === 'coined') return;
    shapeEvidence(view, hit, sense, add);
    cueEvidence(text, hit, sense, add);
    linkEvidence(view, hit, sense, add);
  };
  const evidence = collect(lexicon, sense.prior, own);
  return sense.prior === 'coined' || isContradicted(evidence)
    ? evidence
    : [
        ...evidence,
        ...collect(lexicon, sense.prior, (add) => neighbourEvidence(view, hit, sense, add)),
      ];
}

/** Sure names, other names and terms of the field around it. */
function neighbourEvidence(view: BlockView, hit: Hit, sense: ProjectSense, add: Add): void {
  for (const other of stretch(view.hits, hit.start - reach, hit.end + reach)) {
    if (other === hit) continue;
    const isNear = other.end >= hit.start - near && other.start <= hit.end + near;
    for (const { prior, project, key } of other.senses) {
      if (project?.id === sense.project.id) continue;
      const kind = prior === 'coined' ? 'sure' : project ? 'other' : 'term';
      if (isNear) add(`${kind}-near`, key);
      else if (kind !== 'other') add('field-far', key);
    }
  }
}

function linkEvidence({ links }: BlockView, hit: Hit, { project, key }: ProjectSense, add: Add) {
  for (const { start, end, url, homes, called } of stretch(links, hit.start, hit.end)) {
    if (start > hit.start || end < hit.end) continue;
    if (homes?.includes(project.id)) add('own-link', url);
    else if (!homes && isCalled(called, key)) add('rival-link', url);
  }
}

/** So clear by its own words that it speaks for other names of the page. */
export const isSupported = (evidence: readonly Evidence[]): boolean =>
  evidence.some(({ kind }) => /^(cue-[pn]|own-link)/.test(kind)) &&
  !evidence.some(({ kind }) => /^(against|rival|joined|stranger-b|person)/.test(kind));
