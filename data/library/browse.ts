import type { Browse } from '../model/browse.ts';
import type { ReopeningList } from '../store/reopening.ts';
import { browseIndex } from './browse-index.ts';
import { eventNames, pieceOf, projectNames, speakerNames } from './browse-names.ts';
import { eventPage, projectPage, speakerPage } from './browse-pages.ts';
import { talksOf } from './browse-talks.ts';
import type { Shelf } from './shelf.ts';
import { talkRows } from './talk-rows.ts';

export type BrowseParts = {
  readonly shelf: () => Promise<Shelf>;
  readonly list: Pick<ReopeningList, 'among'>;
};

/** Leafing through the library: lists by the piece, and what is known of one name. */
export function browsePart({ shelf, list }: BrowseParts): Browse {
  return {
    async overview() {
      const { index: open } = await shelf();
      const { events, speakers } = browseIndex(open);
      return {
        talks: open.table.size,
        projects: open.projects.size,
        events: events().size,
        speakers: speakers().entries.size,
      };
    },
    listProjects: async (request) => projectNames(await shelf(), request),
    listEvents: async (request) => eventNames(await shelf(), request),
    listSpeakers: async (request) => speakerNames((await shelf()).index, request),
    async listTalks(request) {
      const opened = await shelf();
      const piece = pieceOf(talksOf(opened.index, request.of, request.order), request);
      const ids = piece.rows.map(({ id }) => id);
      return { rows: await talkRows(opened, list, ids), total: piece.total };
    },
    aboutProject: async (id) => projectPage(await shelf(), id),
    aboutEvent: async (id) => eventPage(await shelf(), id),
    aboutSpeaker: async (name) => speakerPage(await shelf(), name),
  };
}
