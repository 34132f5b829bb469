import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { yearsInWords } from './dates.ts';
import { NameRow } from './NameRow.tsx';
import { NamesSection } from './NamesSection.tsx';
import { places, type Shared } from './shared.ts';

export function SpeakersSection({ filter, shared }: { filter: string; shared: Shared }) {
  return (
    <NamesSection
      kind="speakers"
      filter={filter}
      title={t('librarySpeakers')}
      filterLabel={t('libraryFilterSpeakers')}
      count={(total) => tCount('libraryCountSpeakers', total)}
      estimate={62}
      shared={shared}
      load={(request) => shared.library.listSpeakers(request)}
      show={(speaker, stop) => (
        <NameRow
          href={places.speaker(speaker.name)}
          name={speaker.name}
          stop={stop}
          counts={speaker}
        >
          <p class="name-about">{yearsInWords(speaker.first, speaker.latest)}</p>
        </NameRow>
      )}
    />
  );
}
