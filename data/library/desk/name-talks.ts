import { linkProjects } from '../../importers/link-projects.ts';
import type { TalkId } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Talk } from '../../model/talk.ts';
import { compileLexicon } from '../../recogniser/compile.ts';
import { openLexicon } from '../../recogniser/lexicon.ts';
import { talkRecogniser } from '../../recogniser/recognise-talk.ts';
import { scan } from '../../recogniser/scan.ts';
import type { NamedTalks } from '../../store/pack-gens.ts';
import type { PackPlan } from '../../store/pack-changes.ts';
import type { PackStore } from '../../store/pack-store.ts';

/** The plan, with what the names that it switches on are found in: talks that are there already. */
export async function withNamedTalks(plan: PackPlan, packs: PackStore): Promise<PackPlan> {
  const { put = [], names = new Map() } = plan;
  const fresh = put.filter(({ info }) => info.names.on).map(({ info }) => info.id);
  const switched = [...names].filter(([, on]) => on).map(([pack]) => pack);
  const named = new Map<(typeof fresh)[number], NamedTalks>();
  for (const pack of new Set([...fresh, ...switched])) {
    const stored = await packs.allTalks(pack);
    const beside = put.filter(({ info }) => info.id !== pack).flatMap(({ talks }) => talks);
    const own = put.find(({ info }) => info.id === pack)?.projects ?? (await packs.namesOf(pack));
    named.set(pack, nameTalks(own, await packs.allProjects(), [...stored, ...beside]));
  }
  return { ...plan, named };
}

/**
 * The talks that some names are found in, with the projects of those names alone. Abstracts are not
 * kept, so it is title and summary that are read.
 */
export function nameTalks(
  own: readonly Project[],
  catalogue: readonly Project[],
  talks: readonly Talk[],
): NamedTalks {
  const ids = new Set(own.map(({ id }) => id));
  const others = catalogue.filter(({ id }) => !ids.has(id));
  const names = openLexicon(compileLexicon(own));
  const recognise = talkRecogniser(openLexicon(compileLexicon([...others, ...own])));
  const hasName = (text: string) =>
    scan(names, text).some(({ senses }) => senses.some(({ project }) => project !== null));
  const named = new Map<TalkId, Talk['projects']>();
  for (const { id, title, summary } of talks) {
    // Few talks have one: looking for it alone takes a tenth of the time.
    if (!hasName(title) && !hasName(summary ?? '')) continue;
    const found = linkProjects({ title, summary, abstract: null }, recognise);
    const added = found.filter((project) => ids.has(project.id));
    if (added.length > 0) named.set(id, added);
  }
  return named;
}
