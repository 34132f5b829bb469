import type { ProjectId } from '../model/ids.ts';
import type { Talk, Weight } from '../model/talk.ts';
import type { DraftTalk } from './draft.ts';

type Named = { readonly project: ProjectId; readonly start: number };

/** The projects that title and text of a talk name, one entry for each mention, in order. */
export type Recognise = (
  title: string,
  text: string,
) => { readonly title: readonly Named[]; readonly text: readonly Named[] };

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
  const named = recognise(title, text);
  if (named.title.length === 0 && named.text.length === 0) return [];
  const opening = firstSentence(text).length;
  const counts = new Map<ProjectId, number>();
  for (const { project, start } of named.text) {
    const worth = start < opening ? often : 1;
    counts.set(project, (counts.get(project) ?? 0) + worth);
  }
  const weights = new Map<ProjectId, Weight>();
  for (const { project } of named.title) weights.set(project, 'title');
  for (const [project, count] of counts)
    if (!weights.has(project)) weights.set(project, count >= often ? 'subject' : 'mentioned');
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
