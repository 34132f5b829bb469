import { readdirSync, readFileSync } from 'node:fs';
import type { Document, Label } from './corpus.ts';
import { renderMarkdown } from './render-markdown.ts';

const folder = new URL('../fixtures/recogniser/', import.meta.url);
const label = /\[\[(-|[a-z0-9-]+)\|([^\]]+)\]\]/g;

/** Our own labelled texts; see the folder's README for their form. Labels name ids of the catalogue. */
export function readOwnSet(): Document[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part, index) => parseText(`${name}#${index + 1}`, part)),
    );
}

function parseText(id: string, source: string): Document {
  const end = source.indexOf('\n');
  const [title, url, language] = source
    .slice(0, end)
    .split('|')
    .map((part) => part.trim());
  const labels: Label[] = [];
  let removed = 0;
  const text = source
    .slice(end + 1)
    .replace(label, (all, project: string, surface: string, at: number) => {
      const start = at - removed;
      labels.push({
        start,
        end: start + surface.length,
        surface,
        project: project === '-' ? null : project,
      });
      removed += all.length - surface.length;
      return surface;
    });
  return {
    id,
    title: title!,
    url: url!,
    language: language!,
    text,
    blocks: renderMarkdown(text),
    labels,
  };
}
