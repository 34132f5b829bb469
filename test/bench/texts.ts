import { readCatalogue } from '../eval/catalogue.ts';
import { project } from '../data/recogniser/projects.ts';
import type { Project } from '../../data/model/project.ts';

const syllables =
  'ka lo mi ter ven dra pol sun gri hel bo xa ri ne fo clu wa sti or em jun que'.split(' ');

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function word(next: (below: number) => number): string {
  const parts = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]!);
  const text = parts.join('');
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The catalogue, filled up to the number with made-up names of one or two words, each once. */
export function dictionary(size: number): Project[] {
  const next = numbers(size);
  const projects = readCatalogue().slice(0, size);
  const used = new Set<string>();
  while (projects.length < size) {
    const name = next(3) === 0 ? `${word(next)} ${word(next)}` : word(next);
    // Twice the same name is two senses of one.
    if (used.size === used.add(name).size) continue;
    projects.push(project(`made-up-${projects.length}`, [name]));
  }
  return projects;
}

const plain =
  'the driver watches each object and writes what it finds to the status of its owner so that people can read why a change waits ' +
  'before it goes on with the next step when all checks are green or a person says so in the console of the team';

/** Text of about that many characters with a name among each forty words, as in documentation of the field. */
export function sampleText(length: number, projects: readonly Project[]): string {
  const next = numbers(length);
  const words = plain.split(' ');
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const name = projects[next(projects.length)]!.spellings[0]!.text;
    const part = next(40) === 0 ? name : words[next(words.length)]! + (next(12) === 0 ? '.\n' : '');
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join(' ');
}
