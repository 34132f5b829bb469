import { EventsSection } from './EventsSection.tsx';
import { EventView } from './EventView.tsx';
import type { Place } from './place.ts';
import { ProjectsSection } from './ProjectsSection.tsx';
import { ProjectView } from './ProjectView.tsx';
import { Mounted } from './Mounted.tsx';
import type { MountedSection } from './ports.ts';
import { SearchSection } from './SearchSection.tsx';
import type { Shared } from './shared.ts';
import { SpeakersSection } from './SpeakersSection.tsx';
import { SpeakerView } from './SpeakerView.tsx';

type Props = {
  readonly place: Place;
  readonly sections: readonly MountedSection[];
  readonly shared: Shared;
};

/** What the address asks for. */
export function Section({ place, sections, shared }: Props) {
  switch (place.kind) {
    case 'search':
      return <SearchSection place={place} shared={shared} />;
    case 'projects':
      return <ProjectsSection filter={place.filter} shared={shared} />;
    case 'events':
      return <EventsSection filter={place.filter} shared={shared} />;
    case 'speakers':
      return <SpeakersSection filter={place.filter} shared={shared} />;
    case 'project':
      return <ProjectView place={place} shared={shared} />;
    case 'event':
      return <EventView id={place.id} shared={shared} />;
    case 'speaker':
      return <SpeakerView name={place.name} shared={shared} />;
    case 'mounted':
      return <Mounted section={sections.find(({ id }) => id === place.section)} shared={shared} />;
  }
}
