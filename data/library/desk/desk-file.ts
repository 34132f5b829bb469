import { readOwnPack } from '../../catalogue/own-pack.ts';
import { isRefusal, type ImportDraft } from '../../importers/draft.ts';
import { defaultLimits } from '../../importers/limits.ts';
import { linkProjects } from '../../importers/link-projects.ts';
import { readImport } from '../../importers/read-import.ts';
import type { PackId } from '../../model/ids.ts';
import type { ImportFile, ImportRefusal, OnProgress, OwnName } from '../../model/pack-import.ts';
import type { PackOrigin } from '../../model/pack-info.ts';
import type { Project } from '../../model/project.ts';
import type { Talk } from '../../model/talk.ts';
import { compileLexicon } from '../../recogniser/compile.ts';
import { openLexicon } from '../../recogniser/lexicon.ts';
import { talkRecogniser } from '../../recogniser/recognise-talk.ts';
import { checkNames } from './own-names.ts';

/** A file that was read and understood, and waits at the desk. */
export type DeskFile = {
  readonly id: string;
  readonly origin: PackOrigin;
  readonly draft: ImportDraft;
  /** Of each talk of the draft, in its order. */
  readonly projects: readonly Talk['projects'][];
  readonly ownNames: readonly OwnName[];
  /** Those of its names that can be used. */
  readonly own: readonly Project[];
};

/** How many talks are linked between two reports. */
const stride = 200;

/** The file's content as a draft, its talks linked to the projects of the library. */
export async function readFile(
  { origin, content }: ImportFile,
  id: string,
  catalogueFor: (pack: PackId | null) => Promise<readonly Project[]>,
  progress: OnProgress,
): Promise<DeskFile | ImportRefusal> {
  const file = origin.name;
  progress({ step: 'reading', file, done: 0, total: 1 });
  const read = readImport(await bytesOf(content), readOwnPack);
  if (isRefusal(read)) return { ok: false, origin, reason: read.reason, where: read.where };
  const catalogue = await catalogueFor(read.pack?.id ?? null);
  const { names, usable } = checkNames(read.pack?.projects ?? [], catalogue);
  const projects = link(read, [...catalogue, ...usable], (done) =>
    progress({ step: 'linking', file, done, total: read.talks.length }),
  );
  return { id, origin, draft: read, projects, ownNames: names, own: usable };
}

/** A file that is too large is not read to its end: the reader refuses one byte too many. */
async function bytesOf(content: ImportFile['content']): Promise<Uint8Array> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  if (content instanceof Uint8Array) return content;
  return new Uint8Array(await content.slice(0, defaultLimits.bytes + 1).arrayBuffer());
}

function link(
  { talks, pack }: ImportDraft,
  projects: readonly Project[],
  linked: (done: number) => void,
): readonly Talk['projects'][] {
  const recognise = talkRecogniser(openLexicon(compileLexicon(projects)));
  return talks.map((talk, at) => {
    if (at % stride === 0) linked(at);
    // Who made a pack of our own has said what its talks are about.
    const said = pack?.talks[at]?.projects ?? [];
    return said.length > 0 ? said : linkProjects(talk, recognise);
  });
}
