import { Trie } from '@tanishiking/aho-corasick';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { compileNames } from '../../data/recogniser/compile.ts';
import { openNames } from '../../data/recogniser/names.ts';
import { scan } from '../../data/recogniser/scan.ts';
import type { Project } from '../../data/model/project.ts';

/** Something that counts the names in a text. `build` is what must run before the first text. */
export type Matcher = {
  readonly name: string;
  build(projects: readonly Project[]): (text: string) => number;
};

export const bareLoop: Matcher = {
  name: 'limit: loop over the code units',
  build: () => (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum & 1;
  },
};

export const bareWords: Matcher = {
  name: 'limit: bare word expression',
  build: () => (text) => {
    const word = /\w+/g;
    let count = 0;
    while (word.test(text)) count++;
    return count;
  },
};

const spellingsOf = (projects: readonly Project[]) => [
  ...new Set(projects.flatMap(({ spellings }) => spellings.map(({ text }) => text))),
];

const alternation: Matcher = {
  name: 'one large alternation',
  build: (projects) => {
    const names = spellingsOf(projects).sort((a, b) => b.length - a.length);
    const source = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
    const expression = new RegExp(`(?<!\\w)(?:${source})(?!\\w)`, 'gi');
    return (text) => {
      let count = 0;
      expression.lastIndex = 0;
      while (expression.test(text)) count++;
      return count;
    };
  },
};

const ours: Matcher = {
  name: 'ours',
  build: (projects) => {
    const names = openNames(compileNames(projects));
    return (text) => scan(names, text).length;
  },
};

/** They find letters inside words too; the boundaries, the case and the longest are asked afterwards. */
const ahoCorasick: Matcher = {
  name: 'ahocorasick 1.0.2',
  build: (projects) => {
    const automaton = new AhoCorasick(spellingsOf(projects).map((name) => name.toLowerCase()));
    return (text) => automaton.search(text.toLowerCase()).length;
  },
};

const modernAhoCorasick: Matcher = {
  name: 'modern-ahocorasick 2.0.4',
  build: (projects) => {
    const automaton = new ModernAhoCorasick(
      spellingsOf(projects).map((name) => name.toLowerCase()),
    );
    return (text) => automaton.search(text.toLowerCase()).length;
  },
};

const tanishiking: Matcher = {
  name: '@tanishiking/aho-corasick 0.0.1',
  build: (projects) => {
    const trie = new Trie(spellingsOf(projects), {
      allowOverlaps: false,
      caseInsensitive: true,
      onlyWholeWords: true,
    });
    return (text) => trie.parseText(text).length;
  },
};

export const matchers: readonly Matcher[] = [
  ours,
  alternation,
  ahoCorasick,
  modernAhoCorasick,
  tanishiking,
];
