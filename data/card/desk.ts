import type { CardAct, CardDesk, Drawing } from '../model/card-desk.ts';
import type { Controls } from '../model/controls.ts';
import type { TalkId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { TalkRow } from '../model/talk-row.ts';
import { drawCard, drawCue } from './draw-card.ts';
import { drawPin, drawRow } from './draw-menu.ts';
import { drawTalk, type SaveStep } from './draw-talk.ts';
import { toneOf } from './tone.ts';
import type { Translate } from './translate.ts';

export type DeskParts = {
  readonly library: Pick<Library, 'card' | 'talk' | 'save' | 'remove'>;
  readonly controls: Controls;
  /** Which saves a page may take back: its own, of a moment ago. */
  readonly undo: {
    grant(talk: TalkId): Promise<void>;
    use(talk: TalkId): Promise<boolean>;
  };
  readonly t: Translate;
  /** The style sheet of the drawings. */
  readonly css: string;
  /** Milliseconds since 1970; the same clock as the library's. */
  readonly now: () => number;
};

/** Draws the cards for a page, and does what is pressed in them. */
export function cardDesk(parts: DeskParts): CardDesk {
  const { library, t, css } = parts;
  return {
    async show(question) {
      const { project, context, look } = question;
      const card = await library.card({ project, context });
      return card && { drawing: drawCard(card, question, t), css, stage: toneOf(look) };
    },
    cue: async ({ text, look }) => ({ drawing: drawCue(text, t), css, stage: toneOf(look) }),
    async act(act): Promise<Drawing | null> {
      if ('talk' in act) {
        const row = await library.talk(act.talk);
        if (!row) throw new Error(`There is no talk ${act.talk}.`);
        return drawTalk(row, await (act.kind === 'save' ? save : takeBack)(parts, row), t);
      }
      await control(parts.controls, act);
      if ('project' in act) return null;
      return act.kind === 'pin' || act.kind === 'unpin'
        ? drawPin(act.kind === 'pin', t)
        : drawRow(act, t);
    },
  };
}

type Control = Exclude<CardAct, { readonly talk: TalkId }>;

async function control(controls: Controls, act: Control): Promise<void> {
  switch (act.kind) {
    case 'library':
      return controls.openLibrary(act.project);
    case 'site-off':
    case 'site-on':
      return controls.switchSite(act.kind === 'site-on');
    case 'pause':
    case 'resume':
      return controls.pause(act.kind === 'pause');
    case 'never':
    case 'not-never':
      return controls.never(act.name, act.site, act.kind === 'never');
    case 'pin':
    case 'unpin':
    case 'copied':
      return undefined;
  }
}

/** Nothing is drawn as stored, or as taken back, before the store says so. */
async function save({ library, undo, now }: DeskParts, { talk }: TalkRow): Promise<SaveStep> {
  const asked = now();
  const stored = await library.save(talk.id).catch(() => null);
  if (!stored?.ok) return 'failed';
  if (stored.value.savedAt < asked) return 'kept';
  await undo.grant(talk.id);
  return 'undo';
}

async function takeBack({ library, undo }: DeskParts, { talk }: TalkRow): Promise<SaveStep> {
  if (!(await undo.use(talk.id))) return 'kept';
  const removed = await library.remove(talk.id).catch(() => null);
  return removed?.ok ? 'new' : 'kept';
}
