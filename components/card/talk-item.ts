import type { Library, TalkRow } from '../../data/model/library.ts';
import { bestLink, recordingSearch } from '../../data/model/talk-links.ts';
import type { ConferenceEvent, Talk } from '../../data/model/talk.ts';
import { eventName } from '../ui/event-name.ts';
import { linkName } from '../ui/link-name.ts';
import { t } from '../ui/text.ts';
import { button, h, type Child } from './dom.ts';
import { icon } from './icon.ts';
import { outLink } from './out-link.ts';
import { timing } from './timing.ts';

/** `kept`: on the list, and not to be taken off from here; `undo`: saved just now. */
type Step = 'new' | 'undo' | 'kept' | 'failed';

/** One talk: what it is, who gave it, where its link goes, and whether it is saved. */
export function talkItem(
  { talk, event, saved }: TalkRow,
  library: Pick<Library, 'save' | 'remove'>,
): HTMLElement {
  const openedAt = performance.now();
  let isBusy = false;

  const draw = (step: Step) => {
    const isSaved = step === 'undo' || step === 'kept';
    const link = bestLink(talk);
    const mark = button('b', (press) => void toggle(step, press.timeStamp), icon('save'));
    mark.ariaPressed = String(isSaved);
    mark.ariaDisabled = String(step === 'kept');
    mark.ariaLabel = t('extSave', talk.title);
    mark.title = t(isSaved ? 'extSavedShort' : 'extSaveShort');
    return h(
      'li',
      {},
      h('h3', {}, link && link.is !== 'related' ? outLink(link.url, talk.title) : talk.title),
      mark,
      h('p', {}, talk.speakers.join(', ')),
      step === 'undo' || step === 'failed'
        ? h(
            'p.m',
            { role: 'status' },
            t(step === 'undo' ? 'extSavedShort' : 'cardNotSaved'),
            step === 'undo' && button('l', () => void toggle(step), t('extUndo')),
          )
        : h('p.m', {}, ...facts(talk, event)),
    );
  };
  /** Nothing is taken for stored, or for taken back, before the answer says so. */
  const toggle = async (step: Step, at = Infinity) => {
    if (isBusy || step === 'kept' || at - openedAt < timing.saveAfter) return;
    isBusy = true;
    const request = step === 'undo' ? library.remove(talk.id) : library.save(talk.id);
    const isStored = await request.then(
      ({ ok }) => ok,
      () => false,
    );
    isBusy = false;
    const done = step === 'undo' ? 'new' : 'undo';
    const next = draw(isStored ? done : step === 'undo' ? 'kept' : 'failed');
    item.replaceWith(next);
    item = next;
    // The button that was pressed is gone: focus stays with the talk.
    item.querySelector('button')!.focus();
  };
  let item = draw(saved ? 'kept' : 'new');
  return item;
}

/** Edition, length, and what the title's link is; a link of its own where that is not the talk itself. */
function facts(talk: Talk, event: ConferenceEvent): Child[] {
  const link = bestLink(talk);
  const isRecording = link?.is === 'recording';
  const isRelated = link?.is === 'related';
  return [
    talk.titleIs === 'working' && h('i', {}, t('extWorkingTitle')),
    h('span', {}, eventName(event)),
    talk.minutes !== null && h('span', {}, t('extMinutes', String(talk.minutes))),
    link && !isRelated && h('b', {}, isRecording && icon('play'), linkName(link)),
    isRelated &&
      outLink(link.url, link.note === null ? linkName(link) : t('extLinkRelated', link.note)),
    !isRecording && outLink(recordingSearch(talk, event), t('extLinkSearch')),
  ];
}
