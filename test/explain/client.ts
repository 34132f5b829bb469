import { walk } from '../../components/page/walk.ts';
import type { TextBlock } from '../../components/page/run.ts';
import { explain, explained } from '../../data/recogniser/explain.ts';
import { openLexicon, type Lexicon } from '../../data/recogniser/lexicon.ts';
import { readBlock } from '../../data/recogniser/read-block.ts';
import { createTopic } from '../../data/recogniser/topic.ts';

/** Each name of the page that it is in, as the page script reads it and the referee judges it. */
function explainPage(json: Lexicon): string[] {
  const lexicon = openLexicon(json);
  const { URL: url, title, documentElement } = document;
  const topic = createTopic({ url, title, language: documentElement.lang });
  const readings = textsIn(document).flatMap((block) => {
    const reading = readBlock(lexicon, block);
    return reading ? [{ reading, block }] : [];
  });
  for (const { reading } of readings) topic.add(reading);
  const said = [...topic.said()].map((what) => what.replaceAll('\t', ' ').trim());
  return [
    `The page says: ${said.sort().join('; ') || 'nothing'}`,
    ...readings.flatMap(({ reading, block: { text, role } }) =>
      explain(reading, topic, lexicon).flatMap((mention) => {
        const { start, end, confidence } = mention;
        const isMarked = confidence >= 0.5 && role !== 'code';
        const around = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
        const words = `${around[0]}[${text.slice(start, end)}]${around[1]}`.replace(/\s+/g, ' ');
        return [
          '',
          `${isMarked ? 'marked' : 'left  '} … ${words} …`,
          `       ${explained(mention)}`,
        ];
      }),
    ),
  ];
}

function textsIn(root: Node): TextBlock[] {
  const texts: TextBlock[] = [];
  const waiting: Node[] = [root];
  for (let node; (node = waiting.pop());) {
    const steps = walk(node, {
      emit(text) {
        texts.push(text);
        return undefined;
      },
      enter: () => true,
      meet: (inner) => waiting.push(inner),
    });
    while (!steps.next().done);
  }
  return texts;
}

export type ExplainPage = typeof explainPage;
Object.assign(globalThis, { explainPage });
