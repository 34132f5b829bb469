import type { Evidence } from './evidence.ts';
import { isCalled } from './places.ts';
import type { Hit } from './scan.ts';
import { caseEvidence, shapeEvidence } from './shape.ts';
import { cueEvidence } from './cues.ts';
import type { BlockView, ProjectSense } from './view.ts';
import type { Kind } from './weights.ts';

/** Everything that the block itself says about one candidate. */
export function localEvidence(view: BlockView, hit: Hit, sense: ProjectSense): readonly Evidence[] {
  const prior: Evidence = {
    kind: sense.prior as Kind,
    value: 1,
    detail: view.text.slice(hit.start, hit.end),
  };
  if (sense.prior === 'coined') return [prior];
  return [
    prior,
    ...caseEvidence(view, hit, sense),
    ...shapeEvidence(view, hit),
    ...cueEvidence(view.text, hit, sense.project),
    ...neighbourEvidence(view, hit, sense),
    ...linkEvidence(view, hit, sense),
  ];
}

const near = 60;
const gap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(a.start - b.end, b.start - a.end);

/** Sure names, other names and terms of the field around it; each counts once, at its nearest. */
function neighbourEvidence(view: BlockView, hit: Hit, sense: ProjectSense): Evidence[] {
  const found = {
    'sure-near': new Set<string>(),
    'sure-far': new Set<string>(),
    'other-near': new Set<string>(),
    'term-near': new Set<string>(),
    'term-far': new Set<string>(),
  };
  for (const other of view.hits) {
    if (other === hit) continue;
    const isNear = gap(hit, other) <= near;
    for (const { prior, project, key } of other.senses) {
      if (project?.id === sense.project.id) continue;
      if (prior === 'coined') found[isNear ? 'sure-near' : 'sure-far'].add(key);
      else if (!project) found[isNear ? 'term-near' : 'term-far'].add(key);
      else if (isNear) found['other-near'].add(key);
    }
  }
  return Object.entries(found).flatMap(([kind, set]) => counted(kind as Kind, [...set], 3));
}

/** Counts of evidence level off: the log of one more, and no more than `most`. */
export const counted = (kind: Kind, details: readonly string[], most: number): Evidence[] =>
  details.length === 0
    ? []
    : [
        {
          kind,
          value: Math.log2(1 + Math.min(details.length, most)),
          detail: details.slice(0, most).join(', '),
        },
      ];

function linkEvidence(view: BlockView, hit: Hit, sense: ProjectSense): Evidence[] {
  const evidence: Evidence[] = [];
  for (const link of view.links) {
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
