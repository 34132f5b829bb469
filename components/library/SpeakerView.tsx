import { t } from '../ui/text.ts';
import { CountedList } from './CountedList.tsx';
import { yearsInWords } from './dates.ts';
import { NotFound } from './NotFound.tsx';
import { PageHead } from './PageHead.tsx';
import { places, projectHref, type Shared } from './shared.ts';
import { talksInWords } from './talks-in-words.ts';
import { TalksOfView } from './TalksOfView.tsx';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';

/** A speaker's talks, newest first. */
export function SpeakerView({ name, shared }: { name: string; shared: Shared }) {
  const answer = useAnswer(shared.keeper, `speaker ${name}`, () =>
    shared.library.aboutSpeaker(name),
  );
  const page = answer.value;
  if (page === undefined) return <Waiting failed={answer.failed} onRetry={answer.retry} />;
  if (page === null) return <NotFound name={name} back="speakers" />;
  return (
    <>
      <PageHead title={page.name}>
        <p class="facts-line">
          {talksInWords(page)} · {yearsInWords(page.first, page.latest)}
        </p>
      </PageHead>
      <CountedList title={t('librarySpokeAbout')} names={page.projects} href={projectHref} />
      <CountedList title={t('librarySpokeWith')} names={page.others} href={places.speaker} />
      <TalksOfView
        of={{ kind: 'speaker', speaker: page.name }}
        order="newest"
        label={page.name}
        shared={shared}
      />
    </>
  );
}
