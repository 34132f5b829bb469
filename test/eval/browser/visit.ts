import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DrivenPage, Driver } from '../../browsers/driver.ts';
import { closeServer, listen } from '../../browsers/serve.ts';
import { discard, startFresh } from '../../browsers/start.ts';
import type { BrowserName } from '../../browsers/places.ts';
import { until } from '../../browsers/until.ts';
import type { Document } from '../corpus.ts';
import { align } from './align.ts';
import { present, type Presentation, type Presented } from './presentation.ts';
import { settledMarks } from './read.ts';

/** What the built extension marks in a text, in places of the file. */
export type Visited = {
  readonly document: Document;
  readonly presented: Presented;
  readonly shown: ReadonlySet<number>;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

/** A browser with the built extension that shows texts one after another. */
export async function openVisitor(name: BrowserName, as: Presentation) {
  let now: Presented | null = null;
  const server = createServer((_request, response) => answer(response, now));
  await listen(server);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const driver = await startFresh(name);
  const show = (page: DrivenPage, presented: Presented) => {
    now = presented;
    return page.goto(`${origin}/page`);
  };
  const page = await firstPage(driver, `${origin}/page`, (presented) => (now = presented));
  return {
    /** `quiet`: milliseconds without a new mark after which a page counts as done. */
    async visit(document: Document, quiet: number): Promise<Visited> {
      const presented = present(document, as);
      await show(page, presented);
      const { text, marks } = await settledMarks(page, quiet);
      const at = align(text, presented.blocks);
      return {
        document,
        presented,
        shown: new Set(at),
        marks: marks.flatMap(([start, end]) =>
          at[start]! < 0
            ? []
            : [{ start: at[start]!, end: at[end - 1]! + 1, text: text.slice(start, end) }],
        ),
      };
    },
    async close() {
      await discard(driver);
      await closeServer(server);
    },
  };
}

/** The background compiles the names at its first start: the first text must not wait for it. */
async function firstPage(driver: Driver, url: string, serve: (presented: Presented) => void) {
  const body = '<!doctype html><meta charset="utf-8"><p>Helm chart for Kyverno on Kubernetes';
  serve({ type: 'text/html', body, blocks: [] });
  const page = await driver.open(url);
  await until(
    'the first marks',
    async () => (await settledMarks(page, 200)).marks.length > 1,
    30_000,
  );
  return page;
}

/** The text alone: nothing that it refers to is loaded. */
function answer(response: ServerResponse, presented: Presented | null): void {
  if (!presented) return void response.writeHead(404).end();
  response
    .writeHead(200, {
      'content-type': `${presented.type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
    })
    .end(presented.body);
}
