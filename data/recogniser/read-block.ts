import type { Block, LinkSpan } from '../model/block.ts';
import { project, visible } from '../text/invisible.ts';
import type { Evidence } from './evidence.ts';
import type { LexiconProject, OpenLexicon } from './lexicon.ts';
import { isPlain, isSupported, localEvidence } from './local-evidence.ts';
import { addressesIn, isCalled } from './places.ts';
import { scan, type Hit } from './scan.ts';
import type { KnownLink, ProjectSense } from './view.ts';
import { writtenLinks } from './written-links.ts';

/** A name that may be the project; offsets in the block's text. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly project: LexiconProject;
  readonly sense: ProjectSense;
  readonly evidence: readonly Evidence[];
};

/** All that later steps need to know of a block. */
export type BlockReading = {
  readonly candidates: readonly Candidate[];
  /**
   * What it says about the page, as the kind of evidence that it is, the project that it is about
   * (nothing: the field) and the detail, by tabs: `page-name  Istio`, `page-cue helm chart`.
   */
  readonly said: readonly string[];
};

/** A text says soon what it is about, and a page has more of them: a scan takes 20 ms a megabyte. */
const mostCued = 500;

/** What a block has of candidates and evidence; null if nothing. */
export function readBlock(lexicon: OpenLexicon, block: Block): BlockReading | null {
  const visibleText = visible(block.text);
  const { text } = visibleText;
  const hits = scan(lexicon, text);
  const cues = scan(lexicon.cues, text.slice(0, mostCued));
  const addresses = addressesIn(text);
  const written = writtenLinks(text);
  // Nearly always in a large table: nothing more is made for each of its cells.
  if (hits.length + cues.length + addresses.length + written.length + block.links.length === 0)
    return null;
  const links = [
    ...joined(block.links).map(({ start, end, url }) => ({
      start: project(visibleText, start),
      end: project(visibleText, end),
      url,
    })),
    ...written,
  ]
    .map((link): KnownLink => ({ ...link, ...lexicon.placeAt(link.url) }))
    .sort((a, b) => a.start - b.start);
  const candidates: Candidate[] = [];
  const said = new Set([
    ...links.flatMap((link) => saidByLink(lexicon, link)),
    ...addresses.flatMap((url) => saidByAddress(lexicon, url)),
  ]);
  for (const { senses } of cues)
    for (const { prior, project, key } of senses)
      said.add(`page-wide-${prior}\t${project!.id}\t${key}`);
  const view = { text, hits, links, role: block.role, lexicon };
  for (const hit of hits) {
    // The end of its first letter, less that letter: invisible characters before it stay outside.
    const start = visibleText.restore(hit.start + 1) - 1;
    const end = visibleText.restore(hit.end);
    for (const sense of hit.senses) {
      if (isProject(sense)) {
        const evidence = localEvidence(view, hit, sense);
        candidates.push({ start, end, project: sense.project, sense, evidence });
        for (const what of saidByName(sense, evidence)) said.add(what);
        if (isItem(text, hit)) said.add(saidByItem(sense));
      } else said.add(`page-${sense.prior}\t\t${sense.key}`);
    }
  }
  return candidates.length + said.size ? { candidates, said: [...said] } : null;
}

/** The page tells of each text in a link; what is in one link is one again. */
function joined(links: readonly LinkSpan[]): readonly LinkSpan[] {
  const whole: LinkSpan[] = [];
  for (const link of links) {
    const last = whole.at(-1);
    if (last?.url === link.url && last.end === link.start)
      whole[whole.length - 1] = { ...last, end: link.end };
    else whole.push(link);
  }
  return whole;
}

const isProject = (sense: { project: LexiconProject | null }): sense is ProjectSense =>
  sense.project !== null;

/** Only of links that have to do with a name of ours. */
function saidByLink(lexicon: OpenLexicon, { homes, called }: KnownLink): string[] {
  if (homes || !called) return (homes ?? []).map((id) => `page-own-link\t${id}\t`);
  return lexicon.senses(/^\w*/.exec(called)![0]).flatMap(({ key, prior, project }) =>
    project && isCalled(called, key)
      ? // What only the project is called is hardly a rival: an old site, a fork.
        [`page-${prior === 'coined' ? 'cue' : 'rival'}\t${project.id}\t${called}`]
      : [],
  );
}

/** What only looks like an address tells of a home, not of a rival: `deploy/argo` is no repository. */
function saidByAddress(lexicon: OpenLexicon, url: string): string[] {
  const owner = /^https:\/\/github\.com\/([^/]+)/.exec(url)?.[1]?.toLowerCase();
  // `backstage/curtain`: not where the owner is called by a word.
  if (
    owner &&
    lexicon.senses(owner).some(({ project, prior }) => project && prior !== 'coined') &&
    !url.endsWith(`/${owner}`)
  )
    return [];
  return (lexicon.placeAt(url).homes ?? []).map((id) => `page-own-link\t${id}\t`);
}

/** The only words of a line, a cell, a heading, or those that the line is about: `Falco: …`. */
function isItem(text: string, { start, end }: Hit): boolean {
  const [line] = text
    .slice(Math.max(0, start - most), start)
    .split('\n')
    .slice(-1);
  const begins = line!.length < Math.min(start + 1, most);
  return begins && !/[\p{L}\p{N}]/u.test(line!) && endsItem.test(text.slice(end, end + most));
}

/** Signs and blanks around such a name. */
const most = 8;
const endsItem = /^[^\p{L}\p{N}\n]*(?:$|\n)|^[\s*)\]]*(?:[:：—–|,]|-\s)/u;

/** In a list of projects each item stands for one; the list is known by those that are sure. */
const saidByItem = ({ prior, project }: ProjectSense): string =>
  `page-item\t${prior === 'coined' ? '' : project.id}\t${project.name}`;

/** One sense per page: what is said of one mention speaks for or against the others too. */
const pageKinds: Readonly<Record<string, string>> = {
  used: 'page-use',
  acts: 'page-use',
  'is-a': 'page-use',
  part: 'page-use',
  group: 'page-group',
  version: 'page-use',
  'listed-sure': 'page-use',
  proper: 'page-proper',
  noun: 'page-small',
  lower: 'page-small',
  person: 'page-person',
  'stranger-before': 'page-stranger',
  'stranger-after': 'page-stranger',
  joined: 'page-joined',
};

function saidByName({ prior, project }: ProjectSense, evidence: readonly Evidence[]): string[] {
  const said: string[] = [];
  const sure = prior === 'coined' || (prior !== 'common' && isSupported(evidence));
  if (sure) said.push(`page-${project.field ? 'name' : 'beside'}\t\t${project.name}`);
  else if (prior !== 'common' && isPlain(evidence)) said.push(`page-maybe\t\t${project.name}`);
  // `harbor.project` is code that has to do with Harbor as often as not.
  const isSmall = evidence.some(({ kind }) => /(lower|noun)$/.test(kind));
  for (const { kind, detail } of evidence) {
    const propagated = pageKinds[kind.replace(/^\w+ /, '')];
    if (propagated && !(propagated === 'page-joined' && isSmall))
      said.push(`${propagated}\t${project.id}\t${detail}`);
    if (kind.endsWith('is-a')) said.push(`page-defined\t${project.id}\t`);
    const side = /^(?:\w+ )?(cue|general|against)-/.exec(kind);
    if (!side) continue;
    for (const word of detail.split(', ')) said.push(`page-${side[1]}\t${project.id}\t${word}`);
  }
  return said;
}
