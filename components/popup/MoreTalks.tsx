import type { SearchRequest } from '../../data/model/search.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { libraryHash } from './library-hash.ts';

type Props = {
  readonly request: SearchRequest;
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly onLibrary: (hash: string) => void;
};

/** The ways to the talks that are not shown: more of them here, or all in the library. */
export function MoreTalks({ request, shown, total, onMore, onLibrary }: Props) {
  if (total === 0) return null;
  return (
    <div class="more">
      {shown < total && (
        <button type="button" class="button" onClick={onMore}>
          {t('popupMore')}
        </button>
      )}
      <button type="button" class="link-button" onClick={() => onLibrary(libraryHash(request))}>
        {tCount('popupAllInLibrary', total)}
      </button>
    </div>
  );
}
