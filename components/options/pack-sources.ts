import type { Bundle, PackSource } from '../../data/model/pack.ts';

/** Every source of the packs once, in the order of the packs. */
export function packSources(packs: Bundle['packs']): readonly PackSource[] {
  const sources = packs.flatMap((pack) => pack.sources);
  const keys = sources.map(({ name, url }) => `${name}\n${url}`);
  return sources.filter((_, at) => keys.indexOf(keys[at]!) === at);
}
