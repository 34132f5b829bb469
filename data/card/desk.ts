import type { CardAct, CardDesk, Drawing } from '../model/card-desk.ts';
import type { Controls } from '../model/controls.ts';
import type { TalkId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { TalkRow } from '../model/talk-row.ts';
import { drawCard, drawCue, drawSite } from './draw-card.ts';
import { drawTalk, type SaveStep } from './draw-talk.ts';
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
  const { library, controls, t, css } = parts;
  return {
    async show(request) {
      const card = await library.card(request);
      return card && { drawing: drawCard(card, t), css };
    },
    cue: async (words) => ({ drawing: drawCue(words, t), css }),
    async act(act: CardAct): Promise<Drawing> {
      if ('talk' in act) {
        const row = await library.talk(act.talk);
        if (!row) throw new Error(`There is no talk ${act.talk}.`);
        return drawTalk(row, await (act.kind === 'save' ? save : takeBack)(parts, row), t);
      }
      await (act.kind === 'site-off' ? controls.siteOff() : controls.siteOn());
      return drawSite(act.kind === 'site-off', t);
    },
    search: (project) => controls.openSearch(project),
  };
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
