import { cueEvidence } from './cues.ts';
import { collect, isContradicted, type Add, type Evidence } from './evidence.ts';
import { near, reach, stretch } from './near.ts';
import { isCalled } from './places.ts';
import type { Hit } from './scan.ts';
import { shapeEvidence } from './shape-evidence.ts';
import type { BlockView, ProjectSense } from './view.ts';
import type { TermClass } from './words.ts';

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
        ...collect(lexicon, sense.prior, (add) => {
          const beside = stretch(view.hits, hit.start - reach, hit.end + reach);
          neighbourEvidence(beside, hit, sense, add);
          listEvidence(text, beside, hit, sense, add);
        }),
      ];
}

/** Sure names, other names and words of the field, of software and of other worlds around it. */
function neighbourEvidence(beside: readonly Hit[], hit: Hit, sense: ProjectSense, add: Add): void {
  for (const other of beside) {
    if (other === hit) continue;
    const isNear = other.end >= hit.start - near && other.start <= hit.end + near;
    for (const { prior, project, key } of other.senses) {
      if (project?.id === sense.project.id) continue;
      const kind = project
        ? prior === 'coined'
          ? 'sure'
          : 'other'
        : termKinds[prior as TermClass];
      if (isNear) add(`${kind}-near`, key);
      else if (kind !== 'other') add(farKinds[kind], key);
    }
  }
}

const termKinds = {
  name: 'sure',
  term: 'term',
  'weak-term': 'term',
  'soft-term': 'soft',
  'world-term': 'world',
} as const;
const farKinds = { sure: 'field-far', term: 'field-far', soft: 'soft-far', world: 'world-far' };

/** Other names in one enumeration with it: `Argo, Flux and Jenkins`. */
function listEvidence(
  text: string,
  beside: readonly Hit[],
  hit: Hit,
  sense: ProjectSense,
  add: Add,
): void {
  for (const step of [-1, 1]) {
    let last = hit;
    for (let at = beside.indexOf(hit) + step; beside[at]; at += step) {
      const next = beside[at]!;
      const between = text.slice(Math.min(last.end, next.end), Math.max(last.start, next.start));
      if (between.length > 24 || !isListed.test(between)) break;
      for (const { prior, project, key } of next.senses)
        if (project && project.id !== sense.project.id)
          add(prior === 'coined' ? 'listed-sure' : 'listed', key);
      last = next;
    }
  }
}

/** What stands between two names that are named together. */
const isListed =
  /^\s*(?:\([^()]*\)\s*)?(?:[,;/&+|·、，]|and|or|und|oder|et|ou|y|e|o|vs\.?|versus|with|mit|avec|con|com|on|と|や|和|与|或|及|與)(?:\s*(?:and|or|und|oder|et|ou|y|e|the|der|die|das|le|la|el|a|o))?\s*$/i;

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
  !evidence.some(({ kind }) => /^(?:\w+ )?(against|rival|joined|stranger-b|person)/.test(kind));

/** Written as a name, and nothing speaks against it: several such names of one page are hardly chance. */
export const isPlain = (evidence: readonly Evidence[]): boolean =>
  !evidence.some(({ kind }) =>
    /^(?:\w+ )?(against|rival|joined|stranger|person|noun|lower|upper|article|world)/.test(kind),
  );
