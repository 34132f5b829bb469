import type { Drawing } from '../model/card-desk.ts';
import type { TalkRow } from '../model/talk-row.ts';
import { bestLink, eventName, linkText, recordingSearch } from '../model/talk-links.ts';
import { button, h, icon, outLink } from './element.ts';
import type { Translate } from './translate.ts';

/** `kept`: on the list, and not to be taken off from here; `undo`: saved just now. */
export type SaveStep = 'new' | 'undo' | 'kept' | 'failed';

/** One talk: what it is, who gave it, where its link goes, and whether it is saved. */
export function drawTalk(
  { talk, event }: Pick<TalkRow, 'talk' | 'event'>,
  step: SaveStep,
  t: Translate,
): Drawing {
  const link = bestLink(talk);
  const isSaved = step === 'undo' || step === 'kept';
  const says = {
    'aria-pressed': String(isSaved),
    'aria-disabled': String(step === 'kept'),
    'aria-label': t('extSave', talk.title),
    title: t(isSaved ? 'extSavedShort' : 'extSaveShort'),
  };
  const kind = step === 'undo' ? 'undo' : 'save';
  return h(
    'li',
    { 'data-part': talk.id },
    h('h3', {}, link && link.is !== 'related' ? outLink(link.url, talk.title) : talk.title),
    button('b', { kind, talk: talk.id }, says, icon('save')),
    h('p', {}, talk.speakers.join(', ')),
    step === 'undo'
      ? h(
          'p.m',
          { role: 'status' },
          h('span', {}, t('extSavedShort')),
          button('l', { kind, talk: talk.id }, {}, t('extUndo')),
        )
      : step === 'failed'
        ? h('p.m', { role: 'status' }, h('span', {}, t('cardNotSaved')))
        : h('p.m', {}, ...facts({ talk, event }, t)),
  );
}

/** Edition, length, and what the title's link is; a link of its own where that is not the talk itself. */
function facts({ talk, event }: Pick<TalkRow, 'talk' | 'event'>, t: Translate) {
  const link = bestLink(talk);
  const isRecording = link?.is === 'recording';
  return [
    talk.titleIs === 'working' && h('i', {}, t('extWorkingTitle')),
    h('span', {}, eventName(event)),
    talk.minutes !== null && h('span', {}, t('extMinutes', String(talk.minutes))),
    link?.is === 'exact' && h('b', {}, t(linkText[link.kind])),
    isRecording && h('b', {}, icon('play'), t(linkText.recording)),
    link?.is === 'related' &&
      outLink(link.url, t(linkText.related, link.note ?? t(linkText[link.kind]))),
    !isRecording && outLink(recordingSearch(talk, event), t('extLinkSearch')),
  ];
}
