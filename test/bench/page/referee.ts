import type { Referee } from '../../../data/model/referee.ts';
import { openLexicon, type Lexicon, type OpenLexicon } from '../../../data/recogniser/lexicon.ts';
import { createReferee } from '../../../data/recogniser/referee.ts';

/** The referee beside the page: in the extension it lives in the background's process. */
let lexicon: Promise<OpenLexicon>;
const referee = createReferee(() => lexicon);

type Call = { readonly id: number; readonly method: string; readonly args: never[] };

addEventListener('message', async ({ data: { id, method, args } }: MessageEvent<Call>) => {
  const value = method === 'open' ? await open(args[0]!) : await run(method as keyof Referee, args);
  postMessage({ id, value }, { transfer: [] });
});

async function open(path: string): Promise<void> {
  const response = await fetch(path);
  lexicon = response.json().then((json) => openLexicon(json as Lexicon));
  await lexicon;
}

const run = (method: keyof Referee, args: never[]) =>
  (referee[method] as (...args: never[]) => Promise<unknown>)(...args);
