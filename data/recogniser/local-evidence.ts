import { caseEvidence, shapeEvidence } from './shape.ts';
import { cueEvidence } from './cues.ts';
import { counted, type Evidence } from './evidence.ts';
import { isCalled } from './places.ts';
import type { Hit } from './scan.ts';
import { strangerEvidence } from './strangers.ts';
import type { BlockView, ProjectSense } from './view.ts';
import { near, reach, stretch } from './near.ts';

/** Everything that the block itself says about one candidate. */
export function localEvidence(view: BlockView, hit: Hit, sense: ProjectSense): readonly Evidence[] {
  const detail = view.text.slice(hit.start, hit.end);
  if (sense.prior === 'coined') return [{ kind: 'coined', value: 1, detail }];
  return [
    { kind: sense.prior === 'common' ? 'common' : 'word', value: 1, detail },
    ...caseEvidence(detail, sense),
    ...shapeEvidence(view, hit),
    ...strangerEvidence(view, hit, sense),
    ...cueEvidence(view.text, hit, sense),
    ...neighbourEvidence(view, hit, sense),
    ...linkEvidence(view, hit, sense),
  ];
}

/** Sure names, other names and terms of the field around it; each word counts once. */
function neighbourEvidence(view: BlockView, hit: Hit, sense: ProjectSense): Evidence[] {
  const sure = new Set<string>();
  const others = new Set<string>();
  const terms = new Set<string>();
  const far = new Set<string>();
  for (const other of stretch(view.hits, hit.start - reach, hit.end + reach)) {
    if (other === hit) continue;
    const isNear = other.end >= hit.start - near && other.start <= hit.end + near;
    for (const { prior, project, key } of other.senses) {
      if (project?.id === sense.project.id) continue;
      if (!isNear) {
        if (!project || prior === 'coined') far.add(key);
      } else if (prior === 'coined') sure.add(key);
      else if (project) others.add(key);
      else terms.add(key);
    }
  }
  return [
    ...counted('sure-near', sure, 3),
    ...counted('other-near', others, 3),
    // A word as common as `score` stands beside the terms of any field.
    ...(sense.prior === 'common' ? [] : counted('term-near', terms, 3)),
    ...(sense.prior === 'common' ? [] : counted('field-far', far, 7)),
  ];
}

function linkEvidence(view: BlockView, hit: Hit, sense: ProjectSense): Evidence[] {
  const evidence: Evidence[] = [];
  for (const link of stretch(view.links, hit.start - reach, hit.end + reach)) {
    const around = link.start <= hit.start && link.end >= hit.end;
    if (link.homes?.includes(sense.project.id))
      evidence.push({ kind: around ? 'own-link' : 'own-link-near', value: 1, detail: link.url });
    else if (around && !link.homes && link.called && isCalled(link.called, sense.key))
      evidence.push({ kind: 'rival-link', value: 1, detail: link.url });
  }
  return once(evidence);
}

/** The first of each kind. */
const once = (evidence: readonly Evidence[]) =>
  evidence.filter(
    ({ kind }, index) => evidence.findIndex((other) => other.kind === kind) === index,
  );
