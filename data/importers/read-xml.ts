import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Limits } from './limits.ts';
import { Refused, refuse } from './refuse.ts';

/** One element, as far as somebody asked for it. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly up: XmlNode | null;
  text: string;
  /** 1-based. */
  readonly line: number;
};

export type XmlPlan = {
  /** Only these elements are kept; the content of others is passed over. */
  readonly keep: ReadonlySet<string>;
  /** An element is complete. True: it is dealt with, and forgotten. */
  done(node: XmlNode): boolean;
};

/** Elements that may wait in memory at one time; a schedule has some dozens. */
const waiting = 100_000;

/**
 * Streams an XML file through a plan. There is no DTD and no entity but the five of XML: a file
 * that brings its own is refused, so nothing can be expanded.
 */
export function readXml(xml: string, limits: Limits, plan: XmlPlan): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const where = () => `line ${parser.line}, column ${parser.column + 1}`;
  let node: XmlNode | null = null;
  let depth = 0;
  let passedOver = 0;
  let kept = 0;

  parser.on('doctype', () => {
    refuse('wrong-shape', 'The file brings definitions of its own (DOCTYPE).', where());
  });
  parser.on('error', (error) => {
    refuse('broken', `The XML is broken: ${tidy(error.message)}.`, where());
  });
  parser.on('opentag', (tag) => {
    if (++depth > limits.depth) {
      refuse('too-deep', `The file is nested more than ${limits.depth} levels deep.`, where());
    }
    if (passedOver > 0 || !plan.keep.has(tag.name)) {
      passedOver++;
      return;
    }
    if (++kept > waiting) refuse('too-many', 'The file has more parts than any schedule.', where());
    node = open(tag, node, parser.line);
  });
  parser.on('closetag', () => {
    depth--;
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    const closed = node!;
    node = closed.up;
    if (plan.done(closed)) kept -= size(closed);
    else node?.children.push(closed);
  });
  const add = (text: string) => {
    if (passedOver === 0 && node) node.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  run(parser, xml, where);
}

function run(
  parser: { write(text: string): unknown; close(): unknown },
  xml: string,
  where: () => string,
) {
  try {
    parser.write(xml);
    parser.close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    refuse('broken', 'The XML is broken.', where());
  }
}

const open = (tag: SaxesTagPlain, up: XmlNode | null, line: number): XmlNode => ({
  name: tag.name,
  attributes: new Map(Object.entries(tag.attributes)),
  children: [],
  up,
  text: '',
  line,
});

const tidy = (message: string): string =>
  message
    .replace(/^\d+:\d+:\s*/, '')
    .replace(/[.\s]+$/, '')
    .slice(0, 200);

/** How many elements an element is, itself included; without recursion. */
function size(node: XmlNode): number {
  let count = 0;
  const rest = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    count++;
    rest.push(...next.children);
  }
  return count;
}

export const child = (node: XmlNode, name: string): XmlNode | null =>
  node.children.find((each) => each.name === name) ?? null;

export const children = (node: XmlNode | null, name: string): readonly XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];

/** The text of a child, or null if it is missing or blank. */
export const childText = (node: XmlNode, name: string): string | null =>
  child(node, name)?.text.trim() || null;

export const attribute = (node: XmlNode, name: string): string | null =>
  node.attributes.get(name)?.trim() || null;
