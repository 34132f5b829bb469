import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packageAssets } from '../data/library/assets.ts';
import { workerSearch } from '../data/library/worker-search.ts';
import { serveSearch, workerScope, type PageSide } from '../data/messages/search-worker.ts';
import { packageText } from '../data/net/package-file.ts';
import { listReader } from '../data/store/list-reader.ts';
import { packStore } from '../data/store/pack-store.ts';
import { packDb } from '../data/store/schema.ts';

/** The search of a page of ours, beside it: an index of any size never holds up a frame. */
export default defineUnlistedScript(() => {
  const { search, open, readAhead } = workerSearch({
    packs: packStore(packDb(), () => crypto.randomUUID()),
    assets: packageAssets((path) => packageText(new URL(path, location.href).href)),
    list: listReader(),
    now: () => Date.now(),
  });
  const opened = open();
  serveSearch(workerScope(globalThis as unknown as PageSide), search, opened);
  void opened.then(readAhead).catch(() => null);
});
