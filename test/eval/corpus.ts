import { existsSync, readFileSync } from 'node:fs';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderPlain, renderRst } from './render-plain.ts';
import type { RenderedBlock } from './rendered.ts';

/** An occurrence of a name whose meaning a person has judged; offsets are those of the file. */
export type Label = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The name that the label says it is, as the catalogue or the labels write it; null: something else. */
  readonly project: string | null;
};

export type Document = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly RenderedBlock[];
  readonly labels: readonly Label[];
};

const folder = new URL('../../../shared/corpus/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

type LabelLine = {
  file: string;
  offset: number;
  length: number;
  surface: string;
  project: string | null;
};

/** The labelled texts beside the repository, or null where they are not there. */
export function readCorpus(): Document[] | null {
  if (!existsSync(new URL('labels.jsonl', folder))) return null;
  const labels = read('labels.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelLine);
  const sources = read('sources.tsv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return sources.map(([file, repository, path, commit]) => {
    const text = read(`texts/${file}`);
    return {
      id: file!,
      url: `https://github.com/${repository}/blob/${commit}/${path}`,
      title: `${repository}/${path}`,
      language: 'en',
      text,
      blocks: render(file!, text),
      labels: labels
        .filter((label) => label.file === `texts/${file}`)
        .map(({ offset, length, surface, project }) => ({
          start: offset,
          end: offset + length,
          surface,
          project,
        })),
    };
  });
}

/** The blocks of a file by the ending of its name. */
export function render(name: string, text: string): RenderedBlock[] {
  if (/\.x?html?$/.test(name)) return renderHtml(text);
  if (name.endsWith('.rst')) return renderRst(text);
  return name.endsWith('.txt') ? renderPlain(text) : renderMarkdown(text);
}
