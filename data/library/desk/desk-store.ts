import type { PackStore } from '../../store/pack-store.ts';

/** As much of the packs as the desk asks before it stores anything. */
export type DeskStore = Pick<
  PackStore,
  'version' | 'list' | 'known' | 'talksAt' | 'linksOf' | 'namesOf' | 'allEvents' | 'allProjects'
>;
