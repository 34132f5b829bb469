import { nothingFound, type SearchAnswer, type SearchRequest } from '../model/search.ts';
import { titleHits, titleWords } from '../search/titles.ts';
import { wordingOf } from '../search/wording.ts';
import type { ListReader } from '../store/list-reader.ts';
import type { Packs } from '../store/pack-store.ts';
import { talkRows } from './talk-rows.ts';

/** The search in a worker. */
export type WorkerAnswers = {
  /** Null: it takes another to answer this. */
  search(request: SearchRequest): Promise<SearchAnswer | null>;
  /** Resolves when it can answer at once. */
  open(): Promise<void>;
};

/** As many as a popup shows without scrolling: they stay first when the index answers. */
const most = 6;
/** Pieces read at a time: the newest alone, then ever more. */
const growth = 4;

/** First answers while no index is open: from what is seen of the talks, the newest first. */
export function glimpses(
  packs: Pick<Packs, 'titles' | 'talks' | 'events'>,
  list: Pick<ListReader, 'among'>,
): WorkerAnswers {
  const pieces: string[] = [];
  let ended = false;
  let reading: Promise<void> | null = null;
  const readOn = async () => {
    const count = pieces.length === 0 ? 1 : pieces.length * growth;
    const more = await packs.titles(pieces.length, count);
    ended = more.length < count;
    pieces.push(...more);
  };
  /** Whoever asks while some are being read waits for the same ones. */
  const readMore = () =>
    (reading ??= readOn().finally(() => {
      reading = null;
    }));
  const find = async (words: readonly string[], limit: number) => {
    const hits = titleHits(words, limit);
    for (let at = 0; !hits.enough(); at += 1) {
      if (at === pieces.length && !ended) await readMore();
      const piece = pieces[at];
      if (piece === undefined) break;
      if (!hits.add(piece)) return [];
    }
    return hits.best();
  };
  return {
    open: async () => (pieces.length === 0 ? readMore() : undefined),
    async search(request) {
      const words = isPlain(request) ? titleWords(request.query) : null;
      if (words === null) return null;
      const ids = await find(words, Math.min(request.limit, most));
      // Where nothing is found it takes more than that to say so.
      if (ids.length === 0) return null;
      const clauses = words.map((word, at) => ({
        typed: word,
        ways: [[word]],
        known: false,
        last: at === words.length - 1,
      }));
      const wording = wordingOf(clauses.map((clause) => ({ clause, words: [] })));
      const rows = await talkRows({ packs }, list, ids);
      const hits = rows.map((row) => {
        const seen = [row.talk.title, row.talk.speakers.join(', '), row.event.name].join(' · ');
        return { ...row, terms: wording.termsIn(seen), sentence: null };
      });
      return { ...nothingFound, hits, total: hits.length, whole: false, glimpse: true };
    },
  };
}

/** Words by relevance, from the beginning of the answer. */
const isPlain = ({
  project,
  sort = 'relevance',
  chosen,
  all,
  keep,
  wait,
  offset = 0,
}: SearchRequest) =>
  project === null &&
  sort === 'relevance' &&
  offset === 0 &&
  !wait &&
  !all &&
  keep === undefined &&
  Object.keys(chosen ?? {}).length === 0;
