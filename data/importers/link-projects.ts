import type { ProjectId } from '../model/ids.ts';
import type { Talk, Weight } from '../model/talk.ts';
import type { DraftTalk } from './draft.ts';

/** The projects that a text names, one entry for each mention, in order. */
export type Recognise = (text: string) => readonly ProjectId[];

/** A project named so often in an abstract is what the talk is about. */
const often = 3;

/**
 * The projects of a talk, each with its strongest weight: `title` if the title names it, `subject`
 * if the abstract does at least three times or in its first sentence, else `mentioned`.
 */
export function linkProjects(
  { title, summary, abstract }: Pick<DraftTalk, 'title' | 'summary' | 'abstract'>,
  recognise: Recognise,
): Talk['projects'] {
  const text = [summary, abstract].filter((part) => part !== null).join('\n\n');
  const counts = new Map<ProjectId, number>();
  for (const id of text ? recognise(text) : []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const opening = new Set(text ? recognise(firstSentence(text)) : []);
  const weights = new Map<ProjectId, Weight>();
  for (const id of recognise(title)) weights.set(id, 'title');
  for (const [id, count] of counts) {
    const subject = count >= often || opening.has(id);
    if (!weights.has(id)) weights.set(id, subject ? 'subject' : 'mentioned');
  }
  return order.flatMap((weight) =>
    [...weights].filter(([, each]) => each === weight).map(([id]) => ({ id, weight })),
  );
}

const order: readonly Weight[] = ['title', 'subject', 'mentioned'];

/** Up to the first full stop, question or line end that a sentence can end in. */
export function firstSentence(text: string): string {
  const end = /[.!?…](?=[\s"”')]*(?:\s+["“('‘]?\p{Lu}|\s*$))|\n/mu.exec(text.slice(0, 1000));
  return end ? text.slice(0, end.index + 1) : text.slice(0, 1000);
}
