import type { ProjectId } from '../model/ids.ts';
import { visible, type Visible } from '../text/invisible.ts';
import type { Evidence } from './evidence.ts';
import type { LexiconProject, OpenLexicon, Sense } from './lexicon.ts';
import { localEvidence } from './local-evidence.ts';
import { calledIn, isCalled, placesOf } from './places.ts';
import { scan } from './scan.ts';
import { projectSenses, type KnownLink } from './view.ts';

export type LinkSpan = { readonly start: number; readonly end: number; readonly url: string };

/** A stretch of a page that is read as one: a paragraph, a heading, a cell, a listing. */
export type Block = {
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly role: 'prose' | 'heading' | 'code';
};

/** A name that may be the project; offsets in the block's text. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly project: LexiconProject;
  readonly sense: Sense;
  readonly evidence: readonly Evidence[];
};

/** All that later steps need to know of a block. */
export type BlockReading = {
  readonly candidates: readonly Candidate[];
  readonly terms: readonly Sense[];
  /** Projects whose homes are linked. */
  readonly linked: readonly ProjectId[];
  /** Names of others' repositories and packages that are also names of ours: `flux.jl`. */
  readonly rivals: readonly string[];
};

/** What a block has of candidates and evidence; null if nothing. */
export function readBlock(lexicon: OpenLexicon, block: Block): BlockReading | null {
  const text = visible(block.text);
  const hits = scan(lexicon, text.text);
  if (hits.length === 0 && block.links.length === 0) return null;
  const links = block.links.map((link) => knownLink(lexicon, text, link));
  const linked = [...new Set(links.flatMap((link) => link.homes ?? []))];
  const rivals = [
    ...new Set(links.flatMap((link) => (link.homes || !link.called ? [] : [link.called]))),
  ].filter((called) => isName(lexicon, called));
  if (hits.length === 0 && linked.length === 0 && rivals.length === 0) return null;
  links.sort((a, b) => a.start - b.start);
  const view = { text: text.text, hits, links, role: block.role, ordinary: lexicon.ordinary };
  return {
    candidates: hits.flatMap((hit) =>
      projectSenses(hit).map((sense) => ({
        // The end of its first letter, less that letter: invisible characters before it stay outside.
        start: text.restore(hit.start + 1) - 1,
        end: text.restore(hit.end),
        project: sense.project,
        sense,
        evidence: localEvidence(view, hit, sense),
      })),
    ),
    terms: hits.flatMap((hit) => hit.senses.filter((sense) => !sense.project)),
    linked,
    rivals,
  };
}

function knownLink(lexicon: OpenLexicon, text: Visible, { start, end, url }: LinkSpan): KnownLink {
  let homes: readonly ProjectId[] | null = null;
  for (const place of placesOf(url)) homes = lexicon.atHome(place) ?? homes;
  return { start: text.project(start), end: text.project(end), url, homes, called: calledIn(url) };
}

const isName = (lexicon: OpenLexicon, called: string) =>
  lexicon.senses(/^\w*/.exec(called)![0]).some(({ key }) => isCalled(called, key));
