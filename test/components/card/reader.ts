import { atRest, reduce, type Intent, type IntentEvent } from '../../../components/card/intent.ts';
import type { Mark } from '../../../components/card/mark-source.ts';
import { projectId } from '../../../data/model/ids.ts';
import { defaultSettings } from '../../../data/settings/settings.ts';

export const rest = defaultSettings.cardDelay;
export const mark = (text: string): Mark => ({
  question: () => ({
    project: projectId(text.toLowerCase()),
    text,
    context: '',
    reasons: [],
    look: '',
  }),
  lineBoxes: () => [],
  link: null,
  reveal: () => {},
});
export const kyverno = mark('Kyverno');
export const falco = mark('Falco');
export const talks = (of: Mark) => ({ drawing: of.question().project, css: '', stage: 'light' });
/** Below a mark at y = 100. */
const cardBox = { left: 100, top: 130, right: 460, bottom: 500 };

/** Runs the reducer in a time of its own: waits come due when it passes. */
export class Reader {
  state: Intent = atRest;
  now = 1_000;
  asked: { mark: Mark; token: number; at: number }[] = [];
  delay = rest;
  /** Whether the key is held that a card takes, if any. */
  held = true;
  private waits: { at: number; timer: number }[] = [];

  send(event: IntentEvent) {
    const before = this.state;
    const [state, wait] = reduce(before, event, this.delay);
    this.state = state;
    const { mark, token, timer, asked, phase } = state;
    if (wait !== undefined) this.waits.push({ at: this.now + wait, timer });
    const isNew = asked && !(before.asked && before.token === token);
    if (isNew && phase !== 'cued') this.asked.push({ mark: mark!, token, at: this.now });
    return this;
  }
  pass(ms: number) {
    const end = this.now + ms;
    for (;;) {
      const next = this.waits.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.waits.shift();
      this.now = next.at;
      this.send({ kind: 'due', timer: next.timer });
    }
    this.now = end;
    return this;
  }
  move(x: number, y: number, on: Mark | null, onCard = false) {
    const card = this.is === 'open' || this.is === 'leaving' ? cardBox : null;
    const { now: at, held } = this;
    return this.send({ kind: 'move', at, x, y, mark: on, held, onCard, card });
  }
  answer(of: Mark, token = this.state.token) {
    return this.send({ kind: 'answer', token, sheet: talks(of) });
  }
  get is() {
    return this.state.phase;
  }
  get on() {
    return this.state.mark;
  }
}

export const resting = () => new Reader().move(105, 100, kyverno);
export const opened = () => resting().pass(rest).answer(kyverno);
