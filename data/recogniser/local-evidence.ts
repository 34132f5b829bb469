import { cueEvidence } from './cues.ts';
import { collect, type Add, type Evidence } from './evidence.ts';
import { near, reach, stretch } from './near.ts';
import { isCalled } from './places.ts';
import type { Hit } from './scan.ts';
import { shapeEvidence } from './shape-evidence.ts';
import type { BlockView, ProjectSense } from './view.ts';

/** Everything that the block itself says about one candidate. */
export const localEvidence = (view: BlockView, hit: Hit, sense: ProjectSense) =>
  collect((add): void => {
    add(sense.prior, [view.text.slice(hit.start, hit.end)]);
    if (sense.prior === 'coined') return;
    shapeEvidence(view, hit, sense, add);
    cueEvidence(view.text, hit, sense, add);
    neighbourEvidence(view, hit, sense, add);
    linkEvidence(view, hit, sense, add);
  });

/** Sure names, other names and terms of the field around it; each word counts once. */
function neighbourEvidence(view: BlockView, hit: Hit, sense: ProjectSense, add: Add): void {
  const sure = new Set<string>();
  const others = new Set<string>();
  const terms = new Set<string>();
  const far = new Set<string>();
  for (const other of stretch(view.hits, hit.start - reach, hit.end + reach)) {
    if (other === hit) continue;
    const isNear = other.end >= hit.start - near && other.start <= hit.end + near;
    for (const { prior, project, key } of other.senses) {
      if (project?.id === sense.project.id) continue;
      const kind = prior === 'coined' ? sure : project ? others : terms;
      if (isNear) kind.add(key);
      else if (kind !== others) far.add(key);
    }
  }
  add('sure-near', sure, 3);
  add('other-near', others, 3);
  // A word as common as `score` stands beside the terms of any field.
  if (sense.prior === 'common') return;
  add('term-near', terms, 3);
  add('field-far', far, 7);
}

function linkEvidence(view: BlockView, hit: Hit, { project, key }: ProjectSense, add: Add): void {
  for (const { start, end, url, homes, called } of stretch(
    view.links,
    hit.start - reach,
    hit.end + reach,
  )) {
    const around = start <= hit.start && end >= hit.end;
    if (homes?.includes(project.id)) add(around ? 'own-link' : 'own-link-near', [url]);
    else if (around && !homes && isCalled(called, key)) add('rival-link', [url]);
  }
}

/** So clear by its own words that it speaks for other names of the page. */
export const isSupported = (evidence: readonly Evidence[]): boolean =>
  evidence.some(({ kind }) => /^(cue-[pn]|own-link)/.test(kind)) &&
  !evidence.some(({ kind }) => /^(against|rival|joined|stranger-b)/.test(kind));
