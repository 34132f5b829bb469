import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packageAssets } from '../data/library/assets.ts';
import { workerSearch } from '../data/library/worker-search.ts';
import { serveSearch, workerScope, type PageSide } from '../data/messages/search-worker.ts';
import type { SearchWorkerRole } from '../data/model/search.ts';
import { packageText } from '../data/net/package-file.ts';
import { listReader } from '../data/store/list-reader.ts';
import { packStore } from '../data/store/pack-store.ts';
import { packDb } from '../data/store/schema.ts';

/** A search of a page of ours, beside it: an index of any size never holds up a frame. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as PageSide;
  const parts = {
    packs: packStore(packDb(), () => crypto.randomUUID()),
    assets: packageAssets((path) => packageText(new URL(path, location.href).href)),
    list: listReader(),
    now: () => Date.now(),
  };
  const { search, open } = workerSearch(parts, asRole(scope.name));
  serveSearch(workerScope(scope), search, open());
});

/** The page names each of its workers. */
const asRole = (name: string): SearchWorkerRole => (name === 'titles' ? name : 'full');
