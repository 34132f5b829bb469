import type { AxNode, DrivenPage } from './driver.ts';
import { until } from './until.ts';

type Wanted = { readonly role?: string; readonly name?: string | RegExp };

/** All nodes of a role and name, in reading order. */
export function findAll(root: AxNode, wanted: Wanted): readonly AxNode[] {
  const below = root.children.flatMap((child) => findAll(child, wanted));
  return matches(root, wanted) ? [root, ...below] : below;
}

export const find = (root: AxNode, wanted: Wanted): AxNode | undefined => findAll(root, wanted)[0];

function matches(node: AxNode, { role, name }: Wanted): boolean {
  if (role !== undefined && node.role !== role) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}

/** Everything in it as one line of text. */
export const textOf = (node: AxNode): string =>
  node.role === 'text'
    ? node.name
    : node.children.map(textOf).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();

export const holds = (node: AxNode, state: string) => node.states.includes(`${state}=true`);

export const waitForNode = (page: DrivenPage, wanted: Wanted, milliseconds?: number) =>
  until(
    `a ${wanted.role ?? 'node'} named ${String(wanted.name ?? 'anything')}`,
    async () => find(await page.tree(), wanted),
    milliseconds,
  );

/** Clicks in the middle of it, once it has stopped moving and stands in the window. */
export async function clickNode(page: DrivenPage, node: AxNode): Promise<void> {
  let last = '';
  const { x, y } = await until(`${node.role} "${node.name}" to stand still`, async () => {
    const box = await node.box();
    const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const now = JSON.stringify(box);
    const stands = now === last;
    last = now;
    return stands && middle && (await page.evaluate(isInWindow, middle)) ? middle : null;
  });
  await page.click(x, y);
}

const isInWindow = ({ x, y }: { x: number; y: number }) =>
  x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

/** The tree as a screen reader would go through it, one line per thing that it says. */
export function spoken(node: AxNode, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  if (isPlain(node)) {
    const text = [node.role === 'text' ? '' : node.name, textOf(node)].find(Boolean) ?? '';
    const role = unsaid.has(node.role) ? '' : node.role;
    const said = [role, text, ...saidStates(node)].filter(Boolean).join(' ');
    return text === '' ? [] : [indent + said];
  }
  const silent = unsaid.has(node.role) && node.name === '';
  const below = node.children.flatMap((child) => spoken(child, depth + (silent ? 0 : 1)));
  const said = [node.role, node.name, ...saidStates(node)].filter(Boolean).join(' ');
  return silent ? below : [indent + said, ...below];
}

/** Roles that only group, or set a run of text apart. */
const unsaid = new Set([
  'text',
  'generic',
  'paragraph',
  'mark',
  'strong',
  'emphasis',
  'ListMarker',
  'banner',
  'contentinfo',
  'group',
]);

/** Said in one breath: there is nothing in it to stop at. */
const isPlain = (node: AxNode): boolean =>
  node.children.every((child) => unsaid.has(child.role) && isPlain(child));

const saidStates = (node: AxNode) =>
  ['pressed', 'expanded', 'checked', 'selected', 'focused', 'disabled'].filter((state) =>
    holds(node, state),
  );
