import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** An occurrence of a name that means one thing only. */
export type SureName = { readonly file: string; readonly start: number; readonly end: number };

/** Labelled texts in a folder: `texts/`, `labels.jsonl`, and what else there is of the rest. */
export type TextSet = {
  readonly documents: readonly Document[];
  /** Of `unambiguous.jsonl`; `file` is the id of the text. */
  readonly sure: readonly SureName[];
  /** Of `ordinary/`: texts that name no project. */
  readonly ordinary: readonly Document[];
};

/** Where the labelled texts beside the repository are. */
export const corpusFolder = new URL('../../../shared/corpus/', import.meta.url).pathname;

type LabelLine = { file: string; offset: number; length: number; surface: string };
type Judged = LabelLine & { project: string | null };

/** The labelled texts beside the repository, or null where they are not there. */
export const readCorpus = (): readonly Document[] | null =>
  existsSync(join(corpusFolder, 'labels.jsonl')) ? readSet(corpusFolder).documents : null;

/** Reads a folder of labelled texts. */
export function readSet(folder: string): TextSet {
  const sources = sourcesOf(folder);
  const labels = linesOf<Judged>(folder, 'labels.jsonl').map(
    ({ file, offset, length, surface, project }) => ({
      file: basename(file),
      label: { start: offset, end: offset + length, surface, project },
    }),
  );
  const read = (part: string): Document[] =>
    filesIn(join(folder, part)).map((file) => {
      const text = readFileSync(join(folder, part, file), 'utf8');
      const source = part === 'texts' ? sources.get(file) : undefined;
      return {
        id: file,
        url: source?.url ?? '',
        title: source?.title ?? '',
        language: source?.language ?? 'en',
        text,
        blocks: render(file, text),
        labels: labels
          .filter((one) => part === 'texts' && one.file === file)
          .map(({ label }) => label),
      };
    });
  return {
    documents: read('texts'),
    ordinary: read('ordinary'),
    sure: linesOf<LabelLine>(folder, 'unambiguous.jsonl').map(({ file, offset, length }) => ({
      file: basename(file),
      start: offset,
      end: offset + length,
    })),
  };
}

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

function linesOf<Line>(folder: string, name: string): Line[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

type Source = { readonly url: string; readonly title: string; readonly language: string };

/** Of `sources.tsv`: a line of the names of its columns, then a line for each file. */
function sourcesOf(folder: string): Map<string, Source> {
  const path = join(folder, 'sources.tsv');
  if (!existsSync(path)) return new Map();
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
      const [repository, name, commit] = [cell('repository'), cell('path'), cell('commit')];
      return [
        basename(cells[0]!),
        {
          url: commit ? `https://github.com/${repository}/blob/${commit}/${name}` : '',
          title: commit ? `${repository}/${name}` : '',
          language: cell('language') || 'en',
        },
      ];
    }),
  );
}

/** The blocks of a file by the ending of its name. */
export function render(name: string, text: string): RenderedBlock[] {
  if (/\.x?html?$/.test(name)) return renderHtml(text);
  if (name.endsWith('.rst')) return renderRst(text);
  return name.endsWith('.txt') ? renderPlain(text) : renderMarkdown(text);
}
